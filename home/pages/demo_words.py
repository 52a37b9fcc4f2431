"""The words of the demo's home and plain pages: `(português, English)`."""

HOME = {
    "title": ("LabX Participação", "LabX Participation"),
    "headline": ("Diga o que pensa. Veja o que mudou.", "Say what you think. See what changed."),
    "lead": (
        "Aqui, os serviços públicos perguntam antes de decidir. Participe em dois minutos, na sua língua. Recebe um "
        "comprovativo e, no fim, uma resposta clara.",
        "Here, public services ask before they decide. Take part in two minutes, in your language. You get a receipt "
        "and, in the end, a plain answer.",
    ),
}

PAGES = {
    "sobre": {
        "title": ("Sobre esta plataforma", "About this platform"),
        "intro": (
            "O LabX é o centro para a inovação no setor público. Aqui, os serviços perguntam antes de decidir.",
            "LabX is the centre for innovation in the public sector. Here, public services ask before they decide.",
        ),
        "body": [
            (
                "As entidades públicas abrem consultas e as pessoas participam na sua língua. No fim, cada entidade "
                "diz o que mudou, o que não mudou e porquê.",
                "Public entities open consultations, and people take part in their language. In the end, each entity "
                "says what changed, what did not, and why.",
            ),
            (
                "O código desta plataforma é aberto, e os números que mostra são contados, não estimados.",
                "The code of this platform is open, and the figures that it shows are counted, not estimated.",
            ),
        ],
    },
    "contacto": {
        "title": ("Contacto", "Contact"),
        "intro": ("Fale com uma pessoa.", "Talk to a person."),
        "body": [
            (
                "Escreva para ola@labx.example. Respondemos em cinco dias úteis, na sua língua se conseguirmos.",
                "Write to ola@labx.example. We answer within five working days, in your language if we can.",
            ),
            (
                "Se a pergunta é sobre uma consulta, use o e-mail que está na página dela: a resposta vem de quem "
                "decide.",
                "If your question is about a consultation, use the e-mail on its page: the answer comes from those who "
                "decide.",
            ),
            (
                "Prefere ao vivo? Num Espaço Cidadão há quem participe consigo.",
                "Do you prefer face to face? In an Espaço Cidadão someone takes part with you.",
            ),
        ],
    },
    "como-funciona": {
        "title": ("Como funciona", "How it works"),
        "intro": (
            "Uma consulta é uma pergunta que um serviço público faz antes de decidir.",
            "A consultation is a question that a public service asks before it decides.",
        ),
        "body": [
            (
                "Primeiro, leia os cinco factos: o que se decide, quem decide e quando, o que pode fazer, quanto "
                "tempo leva e o que acontece depois.",
                "First, read the five facts: what is being decided, who decides and when, what you can do, how long "
                "it takes, and what happens afterwards.",
            ),
            (
                "Depois, participe: proponha uma ideia, apoie as de outros ou comente. Pode escrever em qualquer "
                "língua. Para enviar, precisa de uma conta com o seu e-mail; o que escreveu antes de entrar fica "
                "guardado.",
                "Then take part: propose an idea, support those of others, or comment. You can write in any "
                "language. To send it you need an account with your e-mail; what you wrote before you signed in is "
                "kept.",
            ),
            (
                "Por cada participação recebe um comprovativo com um código. A equipa da entidade responde, e no fim "
                "são publicados os resultados.",
                "For each thing you do you get a receipt with a code. The team of the entity answers, and in the end "
                "the results are published.",
            ),
        ],
    },
    "regras": {
        "title": ("Regras de convivência", "House rules"),
        "intro": ("Discorde à vontade, com respeito.", "Disagree as much as you like, with respect."),
        "body": [
            (
                "Escondemos textos que insultam ou ameaçam, que contam coisas privadas de alguém, ou que são "
                "publicidade. Quem escreveu fica a saber porquê.",
                "We hide texts that insult or threaten, that tell private things about someone, or that are "
                "advertising. Whoever wrote them is told why.",
            ),
            (
                "Se vir um texto assim, use «Denunciar». Uma pessoa lê cada denúncia.",
                "If you see such a text, use “Report”. A person reads every report.",
            ),
        ],
    },
    "privacidade": {
        "title": ("Privacidade", "Privacy"),
        "intro": (
            "Guardamos o mínimo, e o seu e-mail nunca é mostrado.",
            "We keep as little as possible, and your e-mail is never shown.",
        ),
        "body": [
            (
                "Quem só lê não recebe nenhum cookie. Quem entra na sua conta recebe um, para se manter ligado, e "
                "outro para proteger os formulários.",
                "If you only read, you get no cookie. If you sign in you get one, to stay signed in, and another "
                "that protects the forms.",
            ),
            (
                "O que publica é público, com o nome que escolher. Pode retirá-lo quando quiser. Os seus apoios "
                "contam, mas o seu nome não aparece neles.",
                "What you publish is public, under the name you choose. You can withdraw it whenever you like. Your "
                "supports count, but your name is not shown with them.",
            ),
        ],
    },
}

MENU = ["consultas", "guias", "on18", "noticias"]  # slugs of pages below home

NEWS_INDEX = {
    "title": ("Notícias", "News"),
    "intro": ("O que mudou na plataforma, e porquê.", "What changed on the platform, and why."),
}
# How many days ago, and the words.
NEWS = [
    (
        12,
        {
            "title": ("Os guias do LabX já se leem aqui", "The guides of LabX can now be read here"),
            "intro": (
                "Três guias, com ferramentas, folhas para imprimir e listas para confirmar.",
                "Three guides, with tools, sheets to print and checklists.",
            ),
            "body": [
                (
                    "Cada capítulo tem o seu endereço e cabe numa pausa. No fim, diga-nos se ajudou e o que faltou.",
                    "Each chapter has its own address and fits into a break. In the end, tell us whether it helped.",
                )
            ],
        },
    ),
    (
        3,
        {
            "title": ("ON@18: uma porta para quem faz 18 anos", "ON@18: one door for those who turn 18"),
            "intro": (
                "Votar, trabalhar, estudar, sair de casa: os passos por ordem, e os serviços de cada um.",
                "Voting, work, studies, a place of one's own: the steps in order, and the services of each.",
            ),
            "body": [
                (
                    "As perguntas de quem é jovem ficam num quadro aberto todo o ano. Cada uma tem resposta.",
                    "Questions of young people stand on a board that is open all year. Each gets an answer.",
                )
            ],
        },
    ),
]

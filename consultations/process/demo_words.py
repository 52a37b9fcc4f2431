"""The words of the demo's consultations: `(português, English)`. Institutions are real, the content is invented."""

INDEX_INTRO = (
    "Consultas públicas abertas, as que abrem em breve e as que já acabaram, com o que mudou.",
    "Public consultations that are open, that open soon, and that have ended, with what changed.",
)

ENTITIES = {
    "labx": {
        "kind": "lab",
        "email": "ola@labx.example",
        "title": ("LabX", "LabX"),
        "intro": (
            "O centro de inovação do setor público: um espaço seguro onde a administração pode perguntar, tentar e "
            "falhar.",
            "The centre for innovation in the public sector: a safe space where the administration may ask, try "
            "and fail.",
        ),
    },
    "ipdj": {
        "kind": "institute",
        "email": "pontoja@ipdj.example",
        "title": (
            "Instituto Português do Desporto e Juventude",
            "Portuguese Institute of Sport and Youth",
        ),
        "intro": (
            "Apoia jovens e desporto em todo o país, também nas lojas PONTO JÁ.",
            "Supports young people and sport all over the country, in the PONTO JÁ shops too.",
        ),
    },
    "arte": {
        "kind": "ministry",
        "email": "autosservico@arte.example",
        "title": ("Agência para a Reforma Tecnológica do Estado", "Agency for the Technological Reform of the State"),
        "intro": (
            "Simplifica os serviços públicos, no balcão e no telemóvel. Antes chamava-se Agência para a "
            "Modernização Administrativa.",
            "Makes public services simpler, at the counter and on the phone. It used to be called the Agency for "
            "Administrative Modernisation.",
        ),
    },
    "aima": {
        "kind": "institute",
        "email": "ola@aima.example",
        "title": (
            "Agência para a Integração, Migrações e Asilo",
            "Agency for Integration, Migration and Asylum",
        ),
        "intro": (
            "Recebe quem vem viver para Portugal. Continua o trabalho do Alto Comissariado para as Migrações.",
            "Receives those who come to live in Portugal. It continues the work of the High Commissioner for "
            "Migration.",
        ),
    },
    "loule": {
        "kind": "municipality",
        "email": "participar@loule.example",
        "title": ("Câmara Municipal de Loulé", "Loulé City Council"),
        "intro": (
            "O município de Loulé, da serra ao mar. Decide com quem lá vive.",
            "The municipality of Loulé, from the hills to the sea. It decides with those who live there.",
        ),
    },
}

TRUSTED = {"labx", "ipdj"}  # to publish by themselves
# Who works for which entity, and as what.
TEAMS = {
    "officer of LabX": ("labx", "officer"),
    "officer of the IPDJ": ("ipdj", "officer"),
    "officer of ARTE": ("arte", "officer"),
    "officer of AIMA": ("aima", "officer"),
    "officer of Loulé": ("loule", "officer"),
    "moderator of the IPDJ": ("ipdj", "moderator"),
}

# Addresses in English; those that are names stay.
SLUGS = {
    "a-primeira-loja-mudou": "the-first-shop-has-changed",
    "abriu-o-quadro-de-ideias": "the-idea-board-is-open",
    "as-primeiras-ideias-ja-tem-resposta": "the-first-ideas-have-been-answered",
    "autosservico": "self-service",
    "comecou-a-fase-de-apoios": "the-phase-for-supports-has-begun",
    "como-funciona": "how-it-works",
    "consultas": "consultations",
    "conversa": "discussion",
    "entre-servicos": "between-services",
    "ideias": "ideas",
    "orcamento": "budget",
    "praca": "square",
    "privacidade": "privacy",
    "regras": "house-rules",
    "resultados": "results",
    "sustentabilidade": "sustainability",
}

IDEAS = ("Propor ideias", "Propose ideas")
DATA_PURPOSE = (
    "Guardamos o que escreve para estudar as ideias e lhe responder, no exercício de funções de interesse "
    "público. O seu e-mail nunca é mostrado.",
    "We keep what you write to study the ideas and to answer you, as part of our public task. Your e-mail is "
    "never shown.",
)

# See `civic.easy.demo` for the rows.
SUSTAINABILITY_EASY = [
    (
        "water",
        ("As escolas e os centros de saúde gastam muita água.", "Schools and health centres use a lot of water."),
        (
            "Também gastam muita energia e muito papel. Energia é, por exemplo, a luz.",
            "They also use a lot of energy and paper. Energy is, for example, light.",
        ),
    ),
    (
        "energy",
        ("Queremos gastar menos.", "We want to use less."),
        ("No próximo ano vamos experimentar 3 ideias.", "Next year we will try out 3 ideas."),
    ),
    ("", ("O que pode fazer", "What you can do")),
    (
        "light",
        ("Pode dar uma ideia.", "You can give an idea."),
        ("Por exemplo: arranjar as torneiras que pingam.", "For example: mend the taps that drip."),
    ),
    (
        "speak",
        (
            "Pode dizer o que pensa das ideias de outras pessoas.",
            "You can say what you think of other people’s ideas.",
        ),
        ("Pode escrever na sua língua.", "You can write in your language."),
    ),
    (
        "yes",
        ("Pode apoiar uma ideia.", "You can support an idea."),
        ("Apoiar é dizer: gosto desta ideia.", "To support is to say: I like this idea."),
    ),
    (
        "time",
        ("Para apoiar precisa de 1 minuto.", "To support takes 1 minute."),
        ("Para dar uma ideia precisa de 5 a 10 minutos.", "To give an idea takes 5 to 10 minutes."),
    ),
    ("", ("O que acontece depois", "What happens then")),
    (
        "places",
        ("Os serviços públicos escolhem 3 ideias.", "Public services choose 3 ideas."),
        (
            "Um serviço público é, por exemplo, uma escola ou um hospital.",
            "A public service is, for example, a school or a hospital.",
        ),
    ),
    (
        "answer",
        ("Respondemos a todas as ideias.", "We answer every idea."),
        ("Dizemos o que escolhemos. Dizemos porquê.", "We say what we chose. We say why."),
    ),
    (
        "paper",
        ("Guardamos o que escreve para lhe responder.", "We keep what you write, to answer you."),
        ("Nunca mostramos o seu e-mail.", "We never show your e-mail."),
    ),
]

CONSULTATIONS = {
    "pontoja": {
        "email": "pontoja@ipdj.example",
        "topics": ["juventude", "atendimento"],
        "audiences": ["jovens"],
        "words": {
            "title": ("Como devem ser as lojas PONTO JÁ?", "What should the PONTO JÁ shops be like?"),
            "lead": (
                "Perguntámos a quem tem entre 15 e 25 anos, e a quem trabalha nas lojas, o que lhes faltava.",
                "We asked those who are between 15 and 25, and those who work in the shops, what they were missing.",
            ),
            "decided": (
                "O que muda nas lojas PONTO JÁ: como se recebe quem entra, horários, espaço e linguagem.",
                "What changes in the PONTO JÁ shops: how people are received, opening hours, space and language.",
            ),
            "decides": (
                "A direção do IPDJ, com as equipas das lojas, um mês depois do fim das ideias.",
                "The board of the IPDJ, with the teams of the shops, one month after the phase for ideas.",
            ),
            "can_do": (
                "Propor uma ideia, apoiar e comentar as ideias dos outros.",
                "Propose an idea, support and comment on the ideas of others.",
            ),
            "time_needed": ("Um minuto para apoiar. Cinco para propor.", "One minute to support. Five to propose."),
            "afterwards": (
                "Todas as ideias receberam resposta. Publicámos o que foi feito, o que não foi, e porquê.",
                "Every idea was answered. We published what was done, what was not, and why.",
            ),
            "about": [
                (
                    "As lojas PONTO JÁ são a porta do IPDJ para quem é jovem. Redesenhámo-las com quem as usa, com "
                    "o método do LabX: investigar, cocriar, experimentar.",
                    "The PONTO JÁ shops are the door of the IPDJ for young people. We redesigned them with those who "
                    "use them, by the method of LabX: research, co-creation, experimentation.",
                ),
                (
                    "Uma das lojas é hoje um laboratório vivo: recolhe a opinião de quem lá vai.",
                    "One of the shops is now a live laboratory: it collects the views of those who go there.",
                ),
            ],
            "team": ("Marta e Rui, do IPDJ. Inês, do LabX.", "Marta and Rui of the IPDJ. Inês of LabX."),
            "data_purpose": DATA_PURPOSE,
        },
        "phases": [
            (("Ouvir", "Listen"), ("Conversas nas lojas e nas escolas.", "Talks in the shops and in schools.")),
            (IDEAS, ("Propor, apoiar e comentar.", "Propose, support and comment.")),
            (("Decidir", "Decide"), ("O IPDJ estuda e responde a cada ideia.", "The IPDJ studies and answers each.")),
            (("Fazer", "Do"), ("As primeiras mudanças chegam às lojas.", "The first changes reach the shops.")),
        ],
        "days": [(-240, -200), (-200, -140), (-140, -100), (-100, 120)],
        "news": [
            (
                35,
                {
                    "title": ("A primeira loja mudou", "The first shop has changed"),
                    "intro": (
                        "Há uma pessoa a receber quem entra e um painel por momentos de vida.",
                        "Someone receives whoever comes in, and a board shows services by life event.",
                    ),
                    "body": [
                        (
                            "Vamos ver durante três meses se as pessoas encontram mais depressa o que procuram, e "
                            "contamos aqui o que aprendermos.",
                            "For three months we watch whether people find sooner what they look for, and tell "
                            "here what we learn.",
                        )
                    ],
                },
            )
        ],
    },
    "sustentabilidade": {
        "email": "sustentabilidade@labx.example",
        "topics": ["ambiente", "educacao", "saude"],
        "audiences": [],
        "words": {
            "title": (
                "Como gastar menos água, energia e papel nas escolas e nos centros de saúde?",
                "How can schools and health centres use less water, energy and paper?",
            ),
            "lead": (
                "Diga onde vê desperdício e o que mudaria. As três melhores ideias são experimentadas.",
                "Say where you see waste and what you would change. The three best ideas are tried out.",
            ),
            "decided": (
                "Que três experiências começam no próximo ano, em escolas e centros de saúde.",
                "Which three experiments start next year, in schools and health centres.",
            ),
            "decides": (
                "As entidades da educação, do ambiente e da saúde que participam no projeto, na fase «Escolher».",
                "The entities of education, environment and health that take part in the project, in the phase "
                "“Choose”.",
            ),
            "can_do": (
                "Propor uma ideia, apoiar e comentar ideias de outras pessoas.",
                "Propose an idea, support and comment on the ideas of other people.",
            ),
            "time_needed": (
                "Um minuto para apoiar. Cinco a dez para propor.",
                "One minute to support. Five to ten to propose.",
            ),
            "afterwards": (
                "Todas as ideias recebem resposta. Publicamos o que foi escolhido, o que não foi e porquê.",
                "Every idea is answered. We publish what was chosen, what was not, and why.",
            ),
            "about": [
                (
                    "«Colaboração para a Sustentabilidade» junta entidades públicas para experimentar em conjunto. "
                    "Quem usa os edifícios todos os dias sabe onde se perde água, luz e papel.",
                    "“Collaboration for Sustainability” brings public entities together to experiment. Those who "
                    "use the buildings every day know where water, light and paper are lost.",
                )
            ],
            "team": ("Marta e Rui, do LabX. Inês, do LouléXLab.", "Marta and Rui of LabX. Inês of LouléXLab."),
            "data_purpose": DATA_PURPOSE,
        },
        "phases": [
            (("Ouvir", "Listen"), ("Visitas a escolas e centros de saúde.", "Visits to schools and health centres.")),
            (IDEAS, ("Proponha, apoie e comente.", "Propose, support and comment.")),
            (
                ("Escolher", "Choose"),
                ("As entidades estudam as ideias mais apoiadas.", "The entities study the most supported ideas."),
            ),
            (
                ("Experimentar", "Try out"),
                ("Testamos, medimos e contamos tudo aqui.", "We test, measure and tell everything here."),
            ),
        ],
        "days": [(-49, -14), (-14, 25), (49, 74), (98, 280)],
        "easy": SUSTAINABILITY_EASY,
        "picture": "Um painel de círculos: da esquerda para a direita, cada vez mais estão cheios de cor",
        "document": (
            ("Como vão ser escolhidas as ideias", "How the ideas will be chosen"),
            [
                "Como vão ser escolhidas as ideias",
                "",
                "1. Pode ser experimentada em três meses?",
                "2. Quantas pessoas a apoiam, e o que dizem os comentários?",
                "3. Quanto se poupa, e como se mede?",
                "4. Serve também a quem tem mais dificuldade em usar o edifício?",
                "",
                "Cada ideia recebe uma resposta escrita, escolhida ou não.",
            ],
        ),
        "news": [
            (
                3,
                {
                    "title": ("As primeiras ideias já têm resposta", "The first ideas have been answered"),
                    "intro": (
                        "Respondemos primeiro às mais apoiadas. As outras seguem nas próximas semanas.",
                        "We answered the most supported ones first. The others follow in the next weeks.",
                    ),
                    "body": [
                        (
                            "Cada resposta diz se a ideia pode avançar, quem a estuda e até quando.",
                            "Each answer says whether the idea can go ahead, who studies it and until when.",
                        )
                    ],
                },
            ),
            (
                14,
                {
                    "title": ("Abriu o quadro de ideias", "The idea board is open"),
                    "intro": (
                        "Já pode propor, apoiar e comentar, em qualquer língua.",
                        "You can now propose, support and comment, in any language.",
                    ),
                    "body": [
                        (
                            "As conversas da fase «Ouvir» deram o ponto de partida: água, energia e papel.",
                            "The talks of the phase “Listen” gave the starting point: water, energy and paper.",
                        )
                    ],
                },
            ),
        ],
    },
    "autosservico": {
        "email": "autosservico@arte.example",
        "topics": ["atendimento", "digital"],
        "audiences": ["jovens", "reformados", "deficiencia", "migrantes"],
        "words": {
            "title": (
                "O que torna um quiosque fácil para quem o usa pela primeira vez?",
                "What makes a kiosk easy for someone who uses it for the first time?",
            ),
            "lead": (
                "Já temos as ideias. Agora apoie as que fariam diferença para si, ou para alguém que conhece.",
                "The ideas are in. Now support those that would make a difference to you, or to someone you know.",
            ),
            "decided": (
                "Que ideias entram no protótipo dos novos quiosques das Lojas de Cidadão.",
                "Which ideas go into the prototype of the new kiosks of the Citizen's Shops.",
            ),
            "decides": (
                "A ARTE, com as equipas das lojas, no mês a seguir ao fim dos apoios.",
                "ARTE, with the teams of the shops, in the month after the phase for supports.",
            ),
            "can_do": (
                "Apoiar ideias e comentá-las. Já não se aceitam ideias novas.",
                "Support ideas and comment on them. New ideas are no longer taken.",
            ),
            "time_needed": ("Dois minutos, no telemóvel.", "Two minutes, on your phone."),
            "afterwards": (
                "As ideias mais apoiadas são testadas num protótipo de papel com quem começa a trabalhar, com quem "
                "usa pouco a internet e com reformados.",
                "The most supported ideas are tested in a paper prototype with people who start to work, people who "
                "hardly use the internet, and retired people.",
            ),
            "about": [
                (
                    "O «Acelerador de Autosserviço» é um ciclo curto: ouvir, desenhar e testar depressa, com quem "
                    "vai usar.",
                    "The “Self-Service Accelerator” is a short cycle: listen, draw and test quickly, with those who "
                    "will use it.",
                )
            ],
            "team": ("Duarte, da ARTE. Inês, do LabX.", "Duarte of ARTE. Inês of LabX."),
            "data_purpose": DATA_PURPOSE,
        },
        "phases": [
            (IDEAS, ("Recebemos ideias de todo o país.", "Ideas came in from all over the country.")),
            (("Apoiar", "Support"), ("Apoie e comente as ideias.", "Support and comment on the ideas.")),
            (("Testar", "Test"), ("Um protótipo com as mais apoiadas.", "A prototype with the most supported.")),
        ],
        "days": [(-60, -9), (-9, 12), (12, 60)],
        "document": (
            ("Como é feito o teste", "How the test is done"),
            [
                "Como é feito o teste",
                "",
                "O protótipo é de papel: ecrãs desenhados, trocados à mão por quem faz de quiosque.",
                "Cada pessoa tenta sozinha duas tarefas e diz em voz alta o que pensa.",
                "Ninguém é avaliado: avaliamos o quiosque.",
            ],
        ),
        "news": [
            (
                9,
                {
                    "title": ("Começou a fase de apoios", "The phase for supports has begun"),
                    "intro": (
                        "Obrigado a quem propôs. Agora escolhem todos.",
                        "Thank you to those who proposed. Now everyone chooses.",
                    ),
                    "body": [
                        (
                            "Pode apoiar quantas ideias quiser, e retirar o apoio enquanto a fase estiver aberta.",
                            "You can support as many ideas as you like, and take it back while the phase is open.",
                        )
                    ],
                },
            )
        ],
    },
    "orcamento": {
        "email": "orcamento@labx.example",
        "topics": ["emprego"],
        "audiences": ["trabalhadores-publicos"],
        "words": {
            "title": (
                "Orçamento participativo dos trabalhadores em funções públicas",
                "Participatory budget of civil servants",
            ),
            "lead": (
                "Quem trabalha nos serviços públicos propõe o que melhoraria o seu dia e o de quem atende.",
                "Those who work in public services propose what would improve their day and that of the public.",
            ),
            "decided": (
                "Que projetos propostos por trabalhadores são pagos e feitos.",
                "Which projects proposed by civil servants are paid for and done.",
            ),
            "decides": (
                "Os próprios trabalhadores, na fase «Escolher».",
                "Civil servants themselves, in the phase “Choose”.",
            ),
            "can_do": (
                "Para já, ler as regras. Quando abrir: propor, apoiar e comentar.",
                "For now, read the rules. Once it opens: propose, support and comment.",
            ),
            "time_needed": ("Dez minutos para propor.", "Ten minutes to propose."),
            "afterwards": (
                "Os projetos escolhidos são feitos, e contamos aqui como correm.",
                "The chosen projects are done, and we tell here how they go.",
            ),
            "about": [
                (
                    "Participar na gestão também é participação. Quem está ao balcão todos os dias vê primeiro o "
                    "que não funciona.",
                    "Taking part in management is participation too. Those at the counter every day see first "
                    "what does not work.",
                )
            ],
            "team": ("Inês e Duarte, do LabX.", "Inês and Duarte of LabX."),
            "data_purpose": DATA_PURPOSE,
        },
        "phases": [
            (("Propor", "Propose"), ("Cada equipa pode propor.", "Every team can propose.")),
            (("Escolher", "Choose"), ("Os trabalhadores escolhem.", "Civil servants choose.")),
            (("Fazer", "Do"), ("Os projetos arrancam.", "The projects start.")),
        ],
        "days": [(21, 66), (66, 96), (96, 300)],
    },
    "praca": {
        "email": "participar@loule.example",
        "residents_of": "0808",
        "topics": ["ambiente"],
        "audiences": ["reformados", "deficiencia"],
        "words": {
            "title": ("Como deve ser a praça do mercado?", "What should the market square be like?"),
            "lead": (
                "A praça vai para obras na primavera. Antes do desenho, queremos ouvir quem lá passa todos os dias.",
                "The square will be rebuilt in spring. Before it is drawn, we want to hear who crosses it daily.",
            ),
            "decided": (
                "Onde ficam árvores, bancos, caminhos e lugares de carros.",
                "Where trees, benches, paths and parking places go.",
            ),
            "decides": (
                "A câmara, em reunião pública, um mês depois do fim das ideias.",
                "The council, in a public meeting, one month after the phase for ideas.",
            ),
            "can_do": (
                "Se vive no concelho: propor, apoiar e comentar. Toda a gente pode ler.",
                "If you live in the municipality: propose, support and comment. Everyone can read.",
            ),
            "time_needed": ("Um minuto para apoiar. Cinco para propor.", "One minute to support. Five to propose."),
            "afterwards": (
                "Respondemos a cada ideia. O desenho fica exposto na praça antes de ser aprovado.",
                "We answer every idea. The drawing is shown in the square before it is approved.",
            ),
            "about": [
                (
                    "Há dinheiro para uma obra, e só uma. O que fica bem fica por vinte anos, e o que fica mal também.",
                    "There is money for one rebuilding, and only one. What is done well stays for twenty years, and "
                    "so does what is not.",
                )
            ],
            "team": ("Lurdes e a equipa do espaço público.", "Lurdes and the team for public space."),
            "data_purpose": DATA_PURPOSE,
        },
        "phases": [
            (IDEAS, ("Proponha, apoie e comente.", "Propose, support and comment.")),
            (("Desenhar", "Draw"), ("O desenho nasce das ideias.", "The drawing is made from the ideas.")),
            (("Mostrar", "Show"), ("Está exposto na praça.", "It is shown in the square.")),
        ],
        "days": [(-12, 18), (18, 60), (60, 90)],
    },
    "entre-servicos": {
        "email": "ola@labx.example",
        "domains": ["arte.example"],
        "topics": ["emprego"],
        "audiences": ["trabalhadores-publicos"],
        "words": {
            "title": ("O que nos faz perder tempo entre serviços?", "What makes us lose time between services?"),
            "lead": (
                "Uma conversa só entre colegas de vários serviços, antes de mudarmos como trabalhamos juntos.",
                "A talk among colleagues of several services only, before we change how we work together.",
            ),
            "decided": (
                "Que três regras de trabalho experimentamos durante três meses.",
                "Which three working rules we try for three months.",
            ),
            "decides": (
                "As direções dos serviços que participam, em janeiro.",
                "The boards of the services that take part, in January.",
            ),
            "can_do": ("Propor, apoiar e comentar, entre nós.", "Propose, support and comment, among ourselves."),
            "time_needed": ("Cinco minutos, entre duas reuniões.", "Five minutes, between two meetings."),
            "afterwards": (
                "Respondemos aqui a cada ideia, e só o que acordarmos é publicado.",
                "We answer each idea here, and only what we agree upon is published.",
            ),
            "about": [
                (
                    "Quem não foi convidado não vê esta consulta, nem o título. Assim podemos dizer o que corre mal.",
                    "Those who were not invited do not see this consultation, not even its title. So we can say what "
                    "does not go well.",
                )
            ],
            "team": ("Inês e Duarte, do LabX.", "Inês and Duarte of LabX."),
            "data_purpose": DATA_PURPOSE,
        },
        "phases": [
            (IDEAS, ("Proponha, apoie e comente.", "Propose, support and comment.")),
            (("Acordar", "Agree"), ("Escolhemos as três regras.", "We choose the three rules.")),
            (("Experimentar", "Try out"), ("Três meses, e depois contamos.", "Three months, and then we tell.")),
        ],
        "days": [(-10, 20), (20, 50), (50, 140)],
    },
}
ENTRY_CODE = "DEM0-2026"  # of the private one; whoever types an O for the zero gets in too

BOARDS = {
    "pontoja": {
        "title": ("Quadro de ideias", "Idea board"),
        "lead": (
            "O que os jovens e as equipas das lojas propuseram, e a resposta a cada ideia.",
            "What young people and the teams of the shops proposed, and the answer to each idea.",
        ),
        "categories": {
            "welcome": ("Quem recebe", "Being received"),
            "hours": ("Horários", "Opening hours"),
            "work": ("Primeiro emprego", "First job"),
            "language": ("Linguagem", "Language"),
            "space": ("Espaço", "Space"),
        },
    },
    "sustentabilidade": {
        "title": ("Quadro de ideias", "Idea board"),
        "lead": (
            "Leia, apoie, comente ou proponha a sua ideia para gastar menos. Pode escrever em qualquer língua.",
            "Read, support, comment or propose your idea to use less. You can write in any language.",
        ),
        "categories": {
            "water": ("Água", "Water"),
            "energy": ("Energia", "Energy"),
            "paper": ("Papel", "Paper"),
            "other": ("Outros", "Other"),
        },
    },
    "autosservico": {
        "title": ("Ideias para os quiosques", "Ideas for the kiosks"),
        "lead": (
            "Apoie as ideias que fariam diferença, e diga o que falta nos comentários.",
            "Support the ideas that would make a difference, and say in the comments what is missing.",
        ),
        "categories": {
            "screen": ("Ecrã", "Screen"),
            "help": ("Ajuda", "Help"),
            "languages": ("Línguas", "Languages"),
            "access": ("Acessibilidade", "Accessibility"),
            "privacy": ("Privacidade", "Privacy"),
        },
    },
    "orcamento": {
        "title": ("Propostas de projetos", "Project proposals"),
        "lead": (
            "Aqui vão aparecer as propostas dos trabalhadores.",
            "The proposals of civil servants will appear here.",
        ),
        "categories": {
            "public": ("Para quem atendemos", "For the public"),
            "teams": ("Para as equipas", "For our teams"),
        },
    },
    "praca": {
        "title": ("Ideias para a praça", "Ideas for the square"),
        "lead": (
            "O que falta na praça, e o que está a mais. Quem vive no concelho propõe, apoia e comenta.",
            "What the square lacks, and what it has too much of. Those who live here propose, support and comment.",
        ),
        "categories": {
            "shade": ("Sombra e água", "Shade and water"),
            "cars": ("Carros e mercado", "Cars and market"),
            "access": ("Andar e ver bem", "Getting about"),
        },
    },
    "entre-servicos": {
        "title": ("O que mudávamos", "What we would change"),
        "lead": (
            "Uma coisa de cada vez, com um exemplo do seu serviço. Só quem foi convidado lê.",
            "One thing at a time, with an example from your service. Only those who were invited read it.",
        ),
        "categories": {
            "forms": ("Papéis e portais", "Papers and portals"),
            "people": ("Quem sabe o quê", "Who knows what"),
            "time": ("Tempo", "Time"),
        },
    },
}

DISCUSSION = {
    "title": ("Conversa sobre a consulta", "About this consultation"),
    "lead": (
        "Dúvidas e opiniões sobre a própria consulta: o que falta, o que não se percebe.",
        "Questions and views on the consultation itself: what is missing, what is unclear.",
    ),
}

RESULTS = {
    "pontoja": {
        "words": {
            "title": ("Lojas PONTO JÁ: o que disseram e o que fizemos", "PONTO JÁ: what you said, what we did"),
            "lead": (
                "Todas as ideias têm resposta. A maior parte avança ou já está feita; algumas não avançam, e "
                "dizemos porquê.",
                "Every idea has been answered. Most go ahead or are done; some do not, and we say why.",
            ),
            "asked": [
                (
                    "O que falta às lojas PONTO JÁ para que quem lá entra resolva o que precisa?",
                    "What do the PONTO JÁ shops lack, so that people who come in get what they need done?",
                ),
                (
                    "Perguntámos no quadro de ideias, nas lojas e nas escolas. Qualquer pessoa podia escrever na "
                    "sua língua.",
                    "We asked on the idea board, in the shops and in schools. Anyone could write in her own language.",
                ),
            ],
            "heard": [
                (
                    "O pedido mais repetido foi simples: saber a quem perguntar. Depois vieram os horários, que "
                    "acabam quando as aulas acabam, e a ajuda com o primeiro emprego.",
                    "The request made most often was simple: to know whom to ask. Then came the opening hours, "
                    "which end when classes end, and help with a first job.",
                ),
                (
                    "Quem chegou há pouco a Portugal pediu linguagem mais clara e alguém que explique os papéis.",
                    "Those who came to Portugal recently asked for plainer language and someone to explain the papers.",
                ),
            ],
            "missing": (
                "Ouvimos pouco quem vive longe das cidades. Na próxima vez vamos às escolas do interior.",
                "We heard little from those who live far from the cities. Next time we go to schools inland.",
            ),
        },
        "pairs": [
            (
                ("Disseram nas lojas", "Said in the shops"),
                ("Entro na loja e não sei a quem perguntar.", "I come in and do not know whom to ask."),
                "done",
                (
                    "Há uma pessoa a receber quem entra e um painel com os serviços por momento de vida.",
                    "Someone receives whoever comes in, and a board shows the services by life event.",
                ),
            ),
            (
                ("Disseram nas escolas", "Said in schools"),
                ("Quando saio das aulas, a loja já fechou.", "When I leave school, the shop has closed."),
                "in_progress",
                (
                    "Algumas lojas passam a fechar mais tarde dois dias por semana, à experiência.",
                    "Some shops will close later on two days a week, as a trial.",
                ),
            ),
            (
                ("Disseram no quadro de ideias", "Said on the idea board"),
                ("Quero um sítio para estudar.", "I want a place to study."),
                "not_possible",
                (
                    "As lojas não têm espaço para isso. Cada loja tem agora a lista das bibliotecas perto.",
                    "The shops have no room for it. Each shop now has the list of the libraries nearby.",
                ),
            ),
        ],
        "steps": [
            (
                ("Horário alargado, à experiência", "Longer opening hours, as a trial"),
                50,
                ("Direção do IPDJ, com as equipas das lojas.", "Board of the IPDJ, with the teams of the shops."),
            ),
            (
                ("Primeiro balanço do laboratório vivo", "First review of the live laboratory"),
                120,
                (
                    "Publicamos o que os visitantes disseram e o que mudámos.",
                    "We publish what visitors said and what we changed.",
                ),
            ),
        ],
    }
}

DISCUSSION_COMMENTS = [
    ("Filipa", "pt-pt", "Podiam dizer quanto dinheiro há para as experiências? Ajuda a propor coisas possíveis."),
    ("Grace", "en", "Will you also ask the cleaning staff? They see more than anyone what is left running."),
    ("Amadeu", "pt-pt", "Gostei de ver que respondem mesmo quando é não. Continuem assim."),
    ("Oksana", "uk", "Дякую, що можна писати українською. А зустрічі теж будуть з перекладом?"),
    ("Custódio", "pt-pt", "Não percebi se as ideias para lares de idosos também contam, ou só escolas e saúde."),
    ("Nadia", "fr", "Où peut-on lire ce que vous avez entendu pendant les visites ?"),
]

# In Portuguese alone: what waits for approval and what is begun with are not translated yet.
WAITING = {
    "title": "Como deve ser a primeira carta que recebe da AIMA?",
    "lead": "A carta da primeira marcação tem quatro páginas. Diga-nos o que falta nela e o que está a mais.",
    "decided": "O texto da carta, a ordem do que diz e as línguas em que é enviada.",
    "decides": "O conselho diretivo da AIMA, até ao fim de março.",
    "can_do": "Propor uma mudança, apoiar e comentar as propostas de outras pessoas.",
    "time_needed": "Dois minutos para apoiar. Cinco para propor.",
    "afterwards": "Respondemos a cada proposta. A carta nova é experimentada em duas lojas e depois em todas.",
    "about": (
        "<p>Muitas pessoas chegam à marcação sem um papel que a carta pedia. Quase todas a leram; poucas a "
        "perceberam.</p><p>Experimentámos com vinte pessoas uma carta de uma página. Chegaram todas com o que era "
        "preciso. Agora queremos ouvir mais gente, em mais línguas.</p>"
    ),
    "team": "A equipa do atendimento da AIMA.",
    "data_purpose": (
        "Guardamos o que escreve para mudar a carta e lhe responder. O seu e-mail nunca é mostrado, nem a quem trata "
        "do seu processo."
    ),
}
WAITING_AUDIENCES = ["migrantes"]

TEMPLATE = {
    "title": "Modelo: recolher ideias para melhorar um serviço",
    "lead": "Usa este serviço? Diga o que o tornaria mais simples. Lemos tudo e respondemos a cada ideia.",
    "decided": "Que mudanças fazemos primeiro, e quais não fazemos.",
    "decides": "A direção do serviço, um mês depois do fim das ideias.",
    "can_do": "Propor uma ideia, apoiar e comentar as de outras pessoas.",
    "time_needed": "Um minuto para apoiar. Cinco para propor.",
    "afterwards": "Respondemos a cada ideia e contamos aqui o que mudou, o que não mudou e porquê.",
    "data_purpose": ("Guardamos o que escreve para estudar as ideias e lhe responder. O seu e-mail nunca é mostrado."),
}
LAUNCH_PHASES = ["Ouvir", "Propor ideias", "Decidir e responder"]
LAUNCH_DAYS = [(0, 13), (14, 44), (45, 75)]

GUIDE = {
    "title": "Kit de participação para a administração pública",
    "slug": "kit-de-participacao",
    "lead": (
        "Tudo o que é preciso para os trabalhadores participarem na gestão do seu serviço: sete formatos com agenda "
        "ao minuto, papéis, seis modelos para imprimir e a forma como a direção responde."
    ),
    "kind": "kit",
    "stages": [
        "research",
        "co-creation",
        "experimentation",
    ],
    "audiences": [
        "civil-servants",
        "leaders",
        "facilitators",
    ],
    "topics": [
        "emprego",
    ],
    "authors": "Equipa do LabX",
    "licence": "CC BY 4.0",
    "versions": [
        (
            "1.0",
            "2026-11-25",
            "Primeira edição, com sete formatos e seis modelos para imprimir.",
        ),
    ],
    "chapters": [
        {
            "title": "O que se promete",
            "slug": "o-que-se-promete",
            "lead": (
                "Antes de juntar pessoas, a direção decide o que está aberto, quem decide no fim e quando responde. "
                "Este capítulo dá o modelo de mandato."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Quem atende ao balcão, conduz o camião ou trata dos processos sabe onde o serviço "
                        "emperra. Muitas vezes já o disse. O que falta não são ideias: é um caminho entre a ideia e "
                        "a decisão. Este kit é esse caminho.</p><p>A participação dos trabalhadores falha quase "
                        "sempre da mesma forma. Pede-se opinião sobre tudo, recolhem-se duzentas notas e ninguém "
                        "responde. Da vez seguinte, a sala está vazia. Por isso o kit começa pelo fim: a "
                        "resposta.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": "assegurar a participação dos interessados na sua gestão efectiva",
                        "who": (
                            "Constituição da República Portuguesa, artigo 267.º, n.º 1, sobre a estrutura da "
                            "Administração Pública"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>A Constituição fala aqui dos interessados em geral e não só de trabalhadores. O kit leva "
                        "o mesmo espírito para dentro de casa.</p><h3>Quatro degraus, um de cada "
                        "vez</h3><ul><li><b>Informar.</b> «Já decidimos. Explicamos porquê e respondemos a "
                        "perguntas.»</li><li><b>Ouvir.</b> «Ainda não decidimos. Queremos saber o que veem. "
                        "Decidimos nós e dizemos o que pesou.»</li><li><b>Decidir em conjunto.</b> «Construímos as "
                        "opções com quem participa e escolhemos entre elas.»</li><li><b>Entregar.</b> «Dentro destes "
                        "limites, o grupo decide e a direção cumpre.»</li></ul><p>Todos os degraus são honestos, "
                        "desde que se diga qual é. O erro é anunciar um e praticar outro. Dizer «vamos decidir "
                        "juntos» e trazer a solução feita custa anos de confiança.</p><h3>O que fica fora</h3><p>Não "
                        "se discutem em sessão casos disciplinares, a avaliação de uma pessoa, dados de saúde ou "
                        "queixas de assédio. Para isso há canais próprios, com garantias. Salários, carreiras e "
                        "horários têm regras legais e negociação com os sindicatos. O kit não substitui os "
                        "sindicatos nem a comissão de trabalhadores. Avise-os no início e convide-os a "
                        "acompanhar.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Conversa de mandato com a direção, minuto a minuto",
                        "time": "45 minutos",
                        "people": "Dirigente máximo, chefia da área e facilitador",
                        "material": "Modelo de mandato, calendário, uma caneta para assinar",
                        "text": (
                            "<ul><li><b>0–5</b> Pergunte: «Que decisão vai tomar nos próximos três meses em que a "
                            "equipa pode fazer diferença?» Sem decisão, não há sessão.</li><li><b>5–15</b> Escreva a "
                            "pergunta numa frase que qualquer colega perceba. Teste-a com alguém do "
                            "corredor.</li><li><b>15–22</b> Escolha o degrau. Pergunte: «Se disserem o contrário do "
                            "que espera, muda de ideias?» Se a resposta for não, o degrau é "
                            "informar.</li><li><b>22–30</b> Escreva os limites: dinheiro, lei, prazos, o que não "
                            "muda. Poucos e verdadeiros.</li><li><b>30–38</b> Marque três datas: sessão, resposta "
                            "escrita e ponto de situação. A resposta chega até 15 dias úteis "
                            "depois.</li><li><b>38–43</b> Combine a regra de proteção: ninguém é prejudicado pelo "
                            "que disser. Quem ouve a queixa se isso falhar?</li><li><b>43–45</b> O dirigente assina. "
                            "O mandato segue com o convite.</li></ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Mandato da participação",
                        "text": (
                            "<p>Uma página, assinada pela direção. Vai junto com o convite e fica afixada na sala.</p>"
                        ),
                        "name": "mandato-participacao",
                        "document": [
                            (
                                "h1",
                                "Mandato da participação",
                            ),
                            (
                                "p",
                                "Serviço: ______________________   Dirigente: ______________________",
                            ),
                            (
                                "p",
                                "A pergunta: ______________________",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Degrau",
                                        "Marque um",
                                    ],
                                    [
                                        "Informar",
                                        "",
                                    ],
                                    [
                                        "Ouvir",
                                        "",
                                    ],
                                    [
                                        "Decidir em conjunto",
                                        "",
                                    ],
                                    [
                                        "Entregar a decisão",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "O que está aberto: ______________________",
                            ),
                            (
                                "p",
                                "O que não muda, e porquê: ______________________",
                            ),
                            (
                                "p",
                                "Dinheiro e tempo disponíveis: ______________________",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Momento",
                                        "Data",
                                        "Responsável",
                                    ],
                                    [
                                        "Sessão",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Resposta escrita da direção",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Ponto de situação",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Ninguém será prejudicado pelo que disser ou por não participar. Se isto falhar, "
                                    "fale com: ______________________"
                                ),
                            ),
                            (
                                "p",
                                ("Assinatura do dirigente: ______________________   Data: ____ / ____ / ______"),
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "Um kit com história",
                        "who": "LabX, laboratório de inovação do setor público",
                        "when": "Publicação do LabX",
                        "text": (
                            "<p>O LabX publicou um kit de participação dedicado aos trabalhadores que participam na "
                            "gestão dos seus serviços.</p><p>O texto que está a ler segue essa ideia com materiais "
                            "novos, prontos a imprimir.</p>"
                        ),
                        "link": "https://labx.gov.pt/",
                        "link_text": "Sítio do LabX",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Pronto para convidar?",
                        "items": [
                            "Há uma decisão real e uma data para ela.",
                            "O degrau está escolhido e escrito.",
                            "Os limites cabem em cinco linhas.",
                            "A data da resposta está na agenda do dirigente.",
                            "Sindicatos e comissão de trabalhadores foram avisados.",
                            "Existe uma pessoa a quem fazer queixa, fora da linha hierárquica.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "mandate",
                        "participation-ladder",
                    ],
                ),
            ],
        },
        {
            "title": "Papéis, convite e regras",
            "slug": "papeis-convite-regras",
            "lead": (
                "Quem faz o quê, como convidar toda a gente, incluindo quem não tem computador, e que regras "
                "protegem a conversa."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Seis papéis</h3><ul><li><b>Dirigente.</b> Abre, dá o mandato e responde. Não facilita e "
                        "não comenta ideias durante a recolha.</li><li><b>Facilitador.</b> Cuida do tempo e da "
                        "palavra. Não tem opinião na sessão. De preferência vem de outro "
                        "serviço.</li><li><b>Relator.</b> Escreve à vista de todos o que se disse, sem "
                        "nomes.</li><li><b>Guardião.</b> Vigia se todos falam. Pode parar a sessão com um cartão "
                        "amarelo.</li><li><b>Apoio técnico.</b> Trata do som, das legendas e de quem está à "
                        "distância.</li><li><b>Participantes.</b> Falam do trabalho e não dos "
                        "colegas.</li></ul><p>Em grupos até oito, o relator pode ser também guardião. O facilitador "
                        "nunca é a chefia direta.</p><h3>Quem convidar</h3><p>Se couberem todos, convide todos. Se "
                        "não couberem, sorteie por função e por turno. O sorteio faz-se à frente de testemunhas e a "
                        "lista é pública. Guarde dois lugares para quem quer mesmo vir. Evite a escolha pela chefia: "
                        "aparecem sempre os mesmos.</p><p>Pense em quem costuma faltar: turnos da noite, equipas de "
                        "rua, limpeza, segurança, estagiários, pessoal de empresas contratadas, quem está de "
                        "licença. Para estes últimos, a participação é um direito e nunca uma obrigação.</p><h3>Um "
                        "convite que chega</h3><ul><li>Use três vias: papel afixado, palavra da chefia na reunião de "
                        "turno e mensagem. Nem todos têm correio eletrónico.</li><li>Escreva frases curtas. Leia o "
                        "convite em voz alta nas equipas onde alguém lê com dificuldade.</li><li>Traduza ou explique "
                        "a colegas que ainda não dominam o português.</li><li>Pergunte de que apoio cada pessoa "
                        "precisa: língua gestual, letra grande, sala sem degraus, pausas, legendas. Não pergunte o "
                        "diagnóstico.</li><li>A sessão é tempo de trabalho. Se cair fora do horário, conta como "
                        "trabalho ou muda de hora.</li></ul><h3>Cinco regras para ler no início</h3><ol><li>Fala-se "
                        "do trabalho e não das pessoas.</li><li>O que se aprende sai da sala; quem o disse fica na "
                        "sala.</li><li>Uma pessoa fala de cada vez e ninguém fala duas vezes antes de todos falarem "
                        "uma.</li><li>Pode passar sem explicar porquê.</li><li>O cargo fica à "
                        "porta.</li></ol><h3>Registos e consentimento</h3><p>Entre trabalhador e empregador, um "
                        "«sim» nem sempre é livre. Por isso o melhor é não recolher dados pessoais. Registe ideias "
                        "sem autor. Não grave sessões. A lista de presenças serve só para contar horas e não se "
                        "junta às ideias. Se quiser uma fotografia, peça a cada pessoa, por escrito, e aceite um não "
                        "sem perguntas. Fale antes com o encarregado da proteção de dados.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "As três semanas antes",
                        "time": "4 horas de trabalho no total",
                        "people": "Facilitador, relator e uma pessoa dos recursos humanos",
                        "material": "Mandato assinado, modelo de convite, lista de turnos",
                        "text": (
                            "<ul><li><b>21 dias antes.</b> Mandato assinado. Sala vista por dentro: entrada, casa de "
                            "banho, som, luz.</li><li><b>18 dias antes.</b> Convite afixado e enviado. Sorteio, se "
                            "preciso.</li><li><b>14 dias antes.</b> Visita de dez minutos a cada turno: «Isto é para "
                            "quê? O que vos acontece se falarem?»</li><li><b>10 dias antes.</b> Apoios pedidos "
                            "confirmados. Substituições no serviço garantidas.</li><li><b>5 dias antes.</b> "
                            "Documentos enviados em formato acessível. Conversa com as chefias "
                            "intermédias.</li><li><b>1 dia antes.</b> Ensaio do som, das cadeiras em círculo e do "
                            "plano B.</li></ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Convite para os trabalhadores",
                        "text": (
                            "<p>Afixe em papel, leia nas reuniões de turno e envie por mensagem. Junte o mandato.</p>"
                        ),
                        "name": "convite-trabalhadores",
                        "document": [
                            (
                                "h1",
                                "A sua experiência faz falta",
                            ),
                            (
                                "p",
                                "Queremos decidir: ______________________",
                            ),
                            (
                                "p",
                                ("Convidamos: ______________________ (toda a equipa / pessoas sorteadas por turno)"),
                            ),
                            (
                                "list",
                                [
                                    ("Quando: ____ / ____ / ______, das ______ às ______. É tempo de trabalho."),
                                    ("Onde: ______________________ ou à distância, por: ______________________"),
                                    "Quem decide no fim: ______________________",
                                    "Resposta escrita até: ____ / ____ / ______",
                                    "Ninguém é prejudicado por falar, por calar ou por não vir.",
                                ],
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Preciso de",
                                        "Sim",
                                        "Notas",
                                    ],
                                    [
                                        "Língua gestual portuguesa ou legendas",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Letra grande, ficheiro acessível ou leitura em voz alta",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Lugar sem degraus ou mais espaço",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Explicação noutra língua. Qual?",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Outra hora ou outra forma de dar a minha ideia",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Não pode ou não quer vir? Deixe a sua ideia, sem nome, em: "
                                    "______________________ até ____ / ____ / ______"
                                ),
                            ),
                            (
                                "p",
                                "Perguntas: ______________________ (não é a sua chefia)",
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Na véspera",
                        "items": [
                            "Cada papel tem um nome e um substituto.",
                            "O serviço ao público está assegurado durante a sessão.",
                            "Os apoios pedidos estão confirmados.",
                            "As regras estão impressas em letra grande.",
                            "Há uma forma de participar para quem não vem.",
                            "O dirigente sabe quando entra, o que diz e quando sai.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "facilitator",
                        "guardian",
                        "sortition",
                    ],
                ),
            ],
        },
        {
            "title": "Formatos curtos",
            "slug": "formatos-curtos",
            "lead": (
                "Dois formatos para começar na próxima semana, sem orçamento: a ronda de sugestões e a revisão entre "
                "pares."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Comece pequeno. Uma ronda de uma hora que acaba com uma mudança feita vale mais do que "
                        "um grande encontro anual. Cada êxito ensina a casa a responder.</p><h3>Qual "
                        "escolher</h3><ul><li>Quer <b>muitas ideias</b> sobre um problema pequeno: ronda de "
                        "sugestões.</li><li>Quer <b>melhorar uma prática</b> aprendendo com colegas: revisão entre "
                        "pares.</li><li>Quer <b>informar e ouvir toda a casa</b>: assembleia de "
                        "serviço.</li><li>Quer <b>estudar a fundo</b> e propor solução: grupo de "
                        "trabalho.</li><li>Quer <b>decidir prioridades</b> do ano: planeamento "
                        "participativo.</li><li>Quer <b>ouvir o que ninguém diz</b>: escuta anónima em duas "
                        "voltas.</li><li>Quer <b>saber se uma ideia resulta</b>: ensaio de 30 dias.</li></ul>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Ronda de sugestões",
                        "what_for": "Recolher ideias de uma equipa e levar três à decisão, numa hora.",
                        "when": ("Todos os meses, ou quando surge um problema concreto, como filas ou retrabalho."),
                        "time": "60 minutos",
                        "people": "1 facilitador, 1 relator, 6 a 12 participantes; a chefia só no fim",
                        "material": (
                            "Cartões, canetas grossas, autocolantes, relógio à vista, modelo de registo de decisões"
                        ),
                        "steps": [
                            (
                                "<p><b>0–5 min.</b> Leia a pergunta e as cinco regras. Diga quem responde e em que "
                                "data.</p>"
                            ),
                            (
                                "<p><b>5–12 min.</b> Silêncio. Cada pessoa escreve, desenha ou dita até três ideias, "
                                "uma por cartão. Sem nome.</p>"
                            ),
                            (
                                "<p><b>12–25 min.</b> O facilitador baralha os cartões e lê todos em voz alta. "
                                "Ninguém comenta. Quem não ouviu, pede para repetir.</p>"
                            ),
                            ("<p><b>25–32 min.</b> O grupo junta cartões parecidos e dá um título a cada monte.</p>"),
                            (
                                "<p><b>32–42 min.</b> Ronda: cada pessoa diz uma frase sobre o monte que mais "
                                "ajudaria quem usa o serviço.</p>"
                            ),
                            (
                                "<p><b>42–47 min.</b> Voto com três autocolantes por pessoa, de costas ou com "
                                "cartões fechados.</p>"
                            ),
                            (
                                "<p><b>47–55 min.</b> Para os três montes mais votados, completem: «Propomos… "
                                "porque… O primeiro passo é…»</p>"
                            ),
                            (
                                "<p><b>55–60 min.</b> Entra a chefia. Ouve as três propostas, agradece e diz a data "
                                "da resposta. Não responde a quente.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: a secretaria de um agrupamento de escolas. A pergunta era «O que "
                            "nos faz repetir trabalho?». Surgiram 27 cartões. A proposta mais votada foi um único "
                            "impresso para mudança de morada, em vez de três.</p><p>A direção respondeu em oito "
                            "dias: aceite. O impresso novo saiu no mês seguinte. A segunda proposta foi recusada, "
                            "com a norma que a impede.</p>"
                        ),
                        "tips": [
                            "Uma pergunta por ronda.",
                            "Leia os cartões com a mesma voz: ninguém deve adivinhar o autor.",
                            "Dite para um colega se escrever for difícil.",
                        ],
                        "mistakes": [
                            "Discutir cada ideia à medida que aparece.",
                            "Ter a chefia a ver a letra dos cartões.",
                            "Deitar fora os cartões não votados: vão para o registo.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Revisão entre pares",
                        "what_for": (
                            "Pôr colegas de outro serviço a olhar para uma prática e a aprender com ela, sem inspeção."
                        ),
                        "when": "Quando uma equipa quer melhorar e dois serviços fazem trabalho parecido.",
                        "time": "Meio dia: 3 horas e 30 minutos",
                        "people": "3 colegas visitantes, 3 a 6 da equipa anfitriã, 1 facilitador",
                        "material": (
                            "Uma pergunta da equipa anfitriã, folha de observação, acordo de sigilo, sala calma"
                        ),
                        "steps": [
                            (
                                "<p><b>0–20 min.</b> A equipa anfitriã diz a pergunta: «O que fazemos que cansa as "
                                "pessoas sem necessidade?» Todos assinam o acordo de sigilo.</p>"
                            ),
                            (
                                "<p><b>20–80 min.</b> Visita em pares: um visitante e um anfitrião seguem um "
                                "processo do início ao fim. O visitante só pergunta.</p>"
                            ),
                            (
                                "<p><b>80–95 min.</b> Pausa e notas a sós: duas coisas a copiar, uma dúvida, uma "
                                "sugestão.</p>"
                            ),
                            (
                                "<p><b>95–125 min.</b> Os visitantes conversam entre si, em voz alta. A equipa "
                                "anfitriã ouve de costas, sem interromper.</p>"
                            ),
                            (
                                "<p><b>125–150 min.</b> A equipa responde: «O que já sabíamos, o que nos "
                                "surpreendeu, o que não serve e porquê.»</p>"
                            ),
                            (
                                "<p><b>150–180 min.</b> Juntos, escolhem duas mudanças. Escrevem o primeiro passo, o "
                                "nome e a data.</p>"
                            ),
                            (
                                "<p><b>180–200 min.</b> Os visitantes dizem o que vão copiar. A visita de volta fica "
                                "marcada.</p>"
                            ),
                            (
                                "<p><b>200–210 min.</b> Leem o resumo que segue para a direção. A equipa anfitriã "
                                "aprova cada frase.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: duas bibliotecas municipais. Uma queria saber porque os jovens "
                            "não renovavam o cartão. A visitante reparou que a renovação pedia o documento dos pais "
                            "todos os anos.</p><p>A equipa passou a aceitar a renovação ao balcão, sem papel novo. A "
                            "visitante levou para casa a ideia do horário de estudo em silêncio.</p>"
                        ),
                        "tips": [
                            "Quem recebe escolhe a pergunta.",
                            "Escolha visitantes do mesmo nível hierárquico.",
                            "Comece pelas duas coisas a copiar.",
                            ("Se alguém lê os lábios ou usa língua gestual, ninguém se vira de costas."),
                        ],
                        "mistakes": [
                            "Transformar a visita em auditoria.",
                            "Mandar o relatório à direção antes de a equipa o ler.",
                            "Visitar sem retribuir.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Se correr mal</h3><ul><li><b>Ninguém escreve.</b> Mude a pergunta: «O que fez ontem que "
                        "não devia ser preciso fazer?»</li><li><b>Só há queixas.</b> Aceite dez minutos de queixas e "
                        "depois peça: «O que teria de existir para isto não acontecer?»</li><li><b>Uma pessoa ocupa "
                        "o tempo.</b> «Obrigado. Guardo o seu ponto. Quero ouvir três vozes "
                        "novas.»</li><li><b>Alguém acusa um colega.</b> «Vamos falar do processo. Para o resto há "
                        "outro canal, e digo-lhe qual no fim.»</li><li><b>Falta tempo.</b> Corte a discussão e nunca "
                        "o fecho. A data da resposta diz-se sempre.</li></ul>"
                    ),
                ),
                (
                    "terms",
                    [
                        "suggestion-round",
                        "peer-review",
                    ],
                ),
            ],
        },
        {
            "title": "Formatos longos",
            "slug": "formatos-longos",
            "lead": (
                "Assembleia de serviço, grupo de trabalho e planeamento participativo: agendas ao minuto e o modelo "
                "de ata."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Os formatos longos pedem mandato escrito, facilitador de fora e mais preparação. Servem "
                        "quando a decisão afeta muita gente ou muito dinheiro.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Assembleia de serviço",
                        "what_for": "Informar toda a casa, ouvir todas as vozes e tornar públicas as respostas.",
                        "when": "Duas a três vezes por ano, ou antes de uma grande mudança.",
                        "time": "2 horas",
                        "people": (
                            "Toda a equipa, até 120 pessoas; 1 facilitador para a sala, 1 anfitrião por mesa de oito"
                        ),
                        "material": (
                            "Mesas redondas, microfone, cartões, urna, cronómetro projetado, respostas da assembleia "
                            "anterior"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> Leia as respostas da última assembleia: feito, em curso, "
                                "recusado. Começar por aqui mostra que vale a pena.</p>"
                            ),
                            (
                                "<p><b>10–25 min.</b> O dirigente apresenta a questão em linguagem clara, com três "
                                "números e uma dúvida verdadeira. Não apresenta a solução.</p>"
                            ),
                            (
                                "<p><b>25–35 min.</b> Perguntas por escrito, sem nome. O facilitador lê-as. "
                                "Responde-se só ao que é preciso para perceber.</p>"
                            ),
                            (
                                "<p><b>35–70 min.</b> Mesas mistas de oito, sem chefias. Duas perguntas: «O que nos "
                                "preocupa?» e «O que propomos?» O anfitrião escreve uma proposta por mesa.</p>"
                            ),
                            (
                                "<p><b>70–80 min.</b> Pausa. As propostas ficam na parede, em letra grande. Alguém "
                                "as lê em voz alta.</p>"
                            ),
                            ("<p><b>80–100 min.</b> Cada mesa defende outra proposta que não a sua, num minuto.</p>"),
                            (
                                "<p><b>100–110 min.</b> Voto secreto: cada pessoa marca três propostas no cartão e "
                                "põe-no na urna.</p>"
                            ),
                            (
                                "<p><b>110–120 min.</b> Contagem à vista. O dirigente diz o que vai estudar, quem "
                                "estuda e a data da resposta.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: um serviço de águas com 90 trabalhadores ia mudar os piquetes. As "
                            "mesas juntaram leitores de contadores, oficina e atendimento. A proposta mais votada "
                            "foi trocar piquetes entre colegas por telefone, com registo simples.</p><p>O dirigente "
                            "aceitou por três meses, como ensaio. Recusou outra proposta por falta de verba e "
                            "mostrou a conta.</p>"
                        ),
                        "tips": [
                            "Reserve lugares junto ao ecrã para quem ouve ou vê pior.",
                            "Repita a assembleia para o turno da noite.",
                            "Deixe a urna aberta até ao dia seguinte para quem faltou.",
                        ],
                        "mistakes": [
                            "Encher uma hora com diapositivos.",
                            "Votar de braço no ar.",
                            "Dar o microfone primeiro às chefias.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Grupo de trabalho",
                        "what_for": "Estudar um problema a fundo e entregar uma proposta pronta a decidir.",
                        "when": "Quando o problema atravessa várias unidades e precisa de semanas.",
                        "time": "6 reuniões de 90 minutos em 8 semanas",
                        "people": (
                            "6 a 9 pessoas de funções diferentes, 1 coordenador eleito pelo grupo, 1 patrono na direção"
                        ),
                        "material": (
                            "Mandato, pasta partilhada acessível, registo de decisões, horas reservadas no horário"
                        ),
                        "steps": [
                            (
                                "<p><b>Reunião 1.</b> 0–20 apresentação sem cargos; 20–50 ler o mandato e escrever "
                                "«o que não é nosso»; 50–80 desenhar o problema; 80–90 eleger quem coordena.</p>"
                            ),
                            (
                                "<p><b>Reunião 2.</b> 0–30 o que já sabemos; 30–70 quem temos de ouvir, dentro e "
                                "fora; 70–90 dividir cinco conversas por pares.</p>"
                            ),
                            (
                                "<p><b>Reunião 3.</b> 0–45 contar as conversas sem nomes; 45–75 três causas do "
                                "problema; 75–90 nota curta ao patrono.</p>"
                            ),
                            (
                                "<p><b>Reunião 4.</b> 0–40 ideias em silêncio e por ronda; 40–75 três opções, uma "
                                "delas barata; 75–90 que dúvidas tirar antes de escolher.</p>"
                            ),
                            (
                                "<p><b>Reunião 5.</b> 0–45 prós, contras e quem fica prejudicado em cada opção; "
                                "45–75 escolha por consentimento: «Alguém tem uma objeção séria?»; 75–90 escrever a "
                                "objeção.</p>"
                            ),
                            (
                                "<p><b>Reunião 6.</b> 0–40 proposta numa página; 40–70 ensaio da apresentação; 70–90 "
                                "o grupo avalia-se e despede-se.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: o acolhimento de novos colegas num hospital. O grupo tinha uma "
                            "enfermeira, um assistente operacional, uma técnica de informática e um estagiário. "
                            "Ouviu 11 pessoas chegadas há menos de um ano.</p><p>A proposta foi um padrinho por "
                            "quatro semanas e o acesso informático pronto no primeiro dia. A direção aceitou a "
                            "primeira parte. A segunda ficou com data.</p>"
                        ),
                        "tips": [
                            "As horas do grupo saem da carga de trabalho e não se somam a ela.",
                            "O patrono abre portas e não assiste às reuniões.",
                            "A objeção vencida vai escrita na proposta.",
                        ],
                        "mistakes": [
                            "Grupo sem prazo.",
                            "Só chefias e técnicos superiores.",
                            "Pedir um relatório de cem páginas.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Planeamento participativo",
                        "what_for": ("Escolher em conjunto as prioridades do ano e o uso de uma parte do orçamento."),
                        "when": "No início do ciclo do plano de atividades, com dois meses de avanço.",
                        "time": "Um dia: 6 horas, com pausas",
                        "people": (
                            "20 a 40 pessoas de todas as unidades e funções, 2 facilitadores, financeiro e "
                            "planeamento como apoio"
                        ),
                        "material": (
                            "Objetivos já fixados, custos por escalões, cartões, fichas a fingir de dinheiro, mandato"
                        ),
                        "steps": [
                            (
                                "<p><b>0–30 min.</b> A direção diz o que já está fixado e o que está em aberto: por "
                                "exemplo, três prioridades e uma verba.</p>"
                            ),
                            (
                                "<p><b>30–75 min.</b> Balanço em mesas: o que largar, o que manter, o que começar. "
                                "Largar vem primeiro.</p>"
                            ),
                            "<p><b>75–90 min.</b> Pausa.</p>",
                            (
                                "<p><b>90–150 min.</b> Cada mesa escreve duas propostas em cartão: problema, quem "
                                "ganha, primeiro passo, escalão de custo.</p>"
                            ),
                            (
                                "<p><b>150–210 min.</b> Almoço. O financeiro confirma os escalões e avisa se algo é "
                                "impossível.</p>"
                            ),
                            (
                                "<p><b>210–255 min.</b> Feira: metade explica, metade visita e pergunta. Depois "
                                "trocam.</p>"
                            ),
                            (
                                "<p><b>255–285 min.</b> Cada pessoa recebe dez fichas e distribui-as em caixas "
                                "fechadas. Não pode pôr mais de quatro na mesma.</p>"
                            ),
                            (
                                "<p><b>285–330 min.</b> Conta-se à vista. Para as mais votadas, escreve-se "
                                "responsável, trimestre e sinal de sucesso.</p>"
                            ),
                            (
                                "<p><b>330–360 min.</b> A direção diz o que entra já no plano, o que estuda e o que "
                                "não pode. Marca o ponto de situação.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: um instituto regional pôs em aberto três prioridades e uma verba "
                            "pequena. A escolhida não foi a aplicação nova. Foi uma sala para conversas difíceis e "
                            "duas tardes por mês sem reuniões.</p><p>O plano publicado marcou com um sinal as "
                            "medidas vindas das equipas. Aos seis meses, uma estava feita, outra a meio e a terceira "
                            "parada, com explicação.</p>"
                        ),
                        "tips": [
                            "Dê preços por escalões: até 500, até 5000, mais.",
                            "Garanta o mesmo número de fichas a toda a gente.",
                            "Faça uma versão de duas horas por turno, se preciso.",
                        ],
                        "mistakes": [
                            "Abrir o que já está fechado.",
                            "Misturar nas mesas chefe e subordinado diretos.",
                            "Deixar o plano sair sem dizer o que veio da sessão.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Ata de sessão",
                        "text": (
                            "<p>Preencha à vista de todos e leia no fim. Regista ideias e decisões, nunca quem disse "
                            "o quê.</p>"
                        ),
                        "name": "ata-sessao",
                        "document": [
                            (
                                "h1",
                                "Ata de sessão",
                            ),
                            (
                                "p",
                                (
                                    "Formato: ______________________   Data: ____ / ____ / ______   Hora: ______ às "
                                    "______"
                                ),
                            ),
                            (
                                "p",
                                "Pergunta do mandato: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Número de participantes: ______ presenciais, ______ à distância. Turnos ou "
                                    "unidades: ______________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "N.º",
                                        "Ideia ou proposta (sem nome)",
                                        "Razões a favor",
                                        "Objeções",
                                        "Votos",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Decidido na sessão: ______________________",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "O que se faz a seguir",
                                        "Quem",
                                        "Até quando",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "A direção responde até: ____ / ____ / ______",
                            ),
                            (
                                "p",
                                ("Lido e confirmado em voz alta: sim / não   Relator: ______________________"),
                            ),
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "service-assembly",
                        "working-group",
                        "participatory-planning",
                        "consent-decision",
                    ],
                ),
            ],
        },
        {
            "title": "Hierarquia e medo",
            "slug": "hierarquia-e-medo",
            "lead": (
                "Porque é que as pessoas se calam, como preparar as chefias e como recolher o que ninguém diz em "
                "público."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<p>O silêncio raramente é falta de ideias. É uma conta bem feita: falar pode custar caro e "
                        "calar não custa nada. O trabalho do facilitador é mudar essa conta.</p><h3>Cinco medos e o "
                        "que fazer</h3><ul><li><b>«Vou ser marcado.»</b> Recolha sem nomes, chefia fora da sala, "
                        "regra de proteção assinada.</li><li><b>«Vou parecer ignorante.»</b> Comece com perguntas "
                        "sobre o dia a dia. Diga: «Aqui o especialista é quem faz.»</li><li><b>«Não serve para "
                        "nada.»</b> Abra com as respostas da vez anterior. Na primeira vez, traga uma mudança "
                        "pequena já feita.</li><li><b>«Estou a trair os colegas.»</b> Fale do processo e nunca de "
                        "quem o executa.</li><li><b>«Vão dar-me mais trabalho.»</b> Quem propõe não fica obrigado a "
                        "fazer. Diga-o em voz alta.</li></ul><h3>O medo das chefias</h3><p>A chefia intermédia ouve "
                        "críticas de baixo e cobranças de cima. Se a sessão a apanha de surpresa, defende-se. Fale "
                        "com ela antes, a sós. Dê-lhe um papel útil: trazer factos, garantir substituições, "
                        "responder ao que é seu. E faça uma sessão só para chefias, com as mesmas regras.</p><h3>O "
                        "que o dirigente diz e não diz</h3><ul><li>Diga: «Não sei a resposta.»</li><li>Diga: «Isso "
                        "custa-me a ouvir, e obrigado por dizer.»</li><li>Diga: «Vou pensar e respondo dia "
                        "12.»</li><li>Não diga: «Já tentámos isso.»</li><li>Não diga: «Quem escreveu este "
                        "cartão?»</li><li>Não diga: «A minha porta está sempre aberta.» Quem tem medo não "
                        "entra.</li></ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Preparar as chefias intermédias, minuto a minuto",
                        "time": "40 minutos",
                        "people": "Facilitador e 3 a 6 chefias; o dirigente máximo não está",
                        "material": "Mandato, cartões, lista de frases",
                        "text": (
                            "<ul><li><b>0–5</b> Diga: «Não é uma avaliação vossa. Venho ouvir as vossas preocupações "
                            "primeiro.»</li><li><b>5–15</b> Cada chefia escreve sem nome o pior que pode acontecer. "
                            "Leem-se todos os cartões.</li><li><b>15–25</b> Para cada receio, combinem o que o "
                            "facilitador faz se acontecer.</li><li><b>25–32</b> Ensaiem em pares: um faz uma crítica "
                            "dura, o outro responde só com perguntas.</li><li><b>32–37</b> Combinem onde estão "
                            "durante a sessão e a que horas entram.</li><li><b>37–40</b> Cada uma diz uma mudança "
                            "que pode aceitar já, sem pedir licença.</li></ul>"
                        ),
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Escuta anónima em duas voltas",
                        "what_for": (
                            "Saber o que as pessoas pensam sem as expor, e deixar que o grupo dê peso às ideias."
                        ),
                        "when": ("Quando há medo, conflito antigo ou grande distância entre chefias e equipas."),
                        "time": "Duas semanas; 15 minutos por pessoa",
                        "people": ("1 facilitador de fora, 1 relator de fora, todos os trabalhadores que queiram"),
                        "material": (
                            "Cartões iguais, urna fechada em sítio sem câmara, formulário sem identificação, nenhum "
                            "gravador"
                        ),
                        "steps": [
                            (
                                "<p><b>Dia 1.</b> Afixe a pergunta, a data de fecho e quem abre a urna: duas pessoas "
                                "de fora. Explique em cada turno como se protege o anonimato.</p>"
                            ),
                            (
                                "<p><b>Dias 1 a 5, primeira volta.</b> Cada pessoa escreve até três ideias em "
                                "maiúsculas, ou dita-as por telefone ao facilitador de fora. O formulário não pede "
                                "conta nem guarda o endereço.</p>"
                            ),
                            (
                                "<p><b>Dias 6 e 7.</b> As duas pessoas de fora juntam ideias e reescrevem-nas com "
                                "palavras neutras. Tiram nomes e pormenores que denunciem o autor. Destroem os "
                                "cartões.</p>"
                            ),
                            (
                                "<p><b>Dia 8.</b> Afixam até 15 frases. Se um grupo tiver menos de dez pessoas, "
                                "junta-se a outro.</p>"
                            ),
                            (
                                "<p><b>Dias 8 a 12, segunda volta.</b> Cada pessoa dá a cada frase uma nota: "
                                "concordo, não sei, discordo. Em papel ou em linha, sem nome.</p>"
                            ),
                            (
                                "<p><b>Dia 13.</b> O facilitador ordena as frases e mostra também onde a equipa está "
                                "dividida.</p>"
                            ),
                            (
                                "<p><b>Dia 14.</b> Sessão de 30 minutos: 0–10 leitura dos resultados; 10–20 "
                                "perguntas sobre o método; 20–30 o dirigente agradece e marca a data da resposta.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: um balcão de atendimento com faltas frequentes. Nas reuniões "
                            "falava-se do ar condicionado. Na primeira volta surgiu outra frase: «As pausas são "
                            "dadas a quem a chefe prefere.»</p><p>Na segunda volta, a maioria concordou. A direção "
                            "publicou uma escala de pausas, igual para todos, e ofereceu formação à chefia. Ninguém "
                            "procurou o autor da frase.</p>"
                        ),
                        "tips": [
                            "Ofereça o telefone a quem não escreve bem.",
                            "Guarde só as frases finais.",
                            ("Se surgir um crime ou assédio, encaminhe para o canal próprio e proteja a pessoa."),
                        ],
                        "mistakes": [
                            "Usar um formulário ligado à conta de trabalho e chamar-lhe anónimo.",
                            "Mostrar resultados de equipas muito pequenas.",
                            "Responder só às frases agradáveis.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Se alguém for prejudicado</h3><p>Trate a suspeita no próprio dia. Oiça a pessoa a sós, "
                        "noutro edifício se ela quiser. Não lhe peça provas. Lembre os canais de denúncia, os "
                        "sindicatos e as entidades que protegem trabalhadores. Informe o dirigente, com a "
                        "autorização da pessoa. Uma retaliação sem resposta acaba com a participação durante "
                        "anos.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Sinais de medo a vigiar",
                        "items": [
                            "Os cartões vêm todos iguais ou em branco.",
                            "As pessoas olham para a chefia antes de falar.",
                            "As críticas surgem só depois da sessão, no corredor.",
                            "Ninguém vem do turno ou da unidade com mais queixas.",
                            "Alguém pergunta quem vai ler.",
                            "O guardião usou o cartão amarelo mais de uma vez.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "psychological-safety",
                        "retaliation",
                        "two-round-listening",
                    ],
                ),
            ],
        },
        {
            "title": "Sessões à distância e híbridas",
            "slug": "distancia-e-hibridas",
            "lead": (
                "Como juntar quem está na sala e quem está longe sem criar duas classes: equipamento, agenda ao "
                "minuto e avarias."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Numa sessão híbrida, quem está longe perde quase sempre. Não ouve as piadas, não vê o "
                        "quadro e fala no fim. A regra é tratar todos como se estivessem à "
                        "distância.</p><h3>Primeiro escolha o tipo</h3><ul><li><b>Só presencial</b> para temas com "
                        "medo ou conflito.</li><li><b>Só à distância</b> quando há muitas localidades e todos têm "
                        "equipamento.</li><li><b>Híbrida</b> só com duas pessoas a facilitar e bom "
                        "som.</li><li><b>Em estafeta</b> quando há turnos: três sessões iguais e curtas, com o mesmo "
                        "quadro.</li></ul><h3>O mínimo técnico</h3><ul><li>Um microfone de mesa por cada seis "
                        "pessoas. O som conta mais do que a imagem.</li><li>Um ecrã virado para a sala com as caras "
                        "de quem está longe.</li><li>Legendas ligadas e, se pedida, janela fixa do intérprete de "
                        "língua gestual.</li><li>Um número de telefone para entrar só com voz. Nem todos têm "
                        "computador ou rede.</li><li>Um quadro que funcione com teclado e leitor de ecrã. Um "
                        "documento simples partilhado costuma servir melhor do que um quadro de notas "
                        "coloridas.</li><li>Gravação desligada, e diga-o. As mensagens da sessão apagam-se no "
                        "fim.</li></ul><h3>Dois facilitadores</h3><p>Um cuida da sala. O outro, a «voz de longe», "
                        "está à distância ou ao computador. Lê as mensagens, dá a palavra e avisa quando alguém "
                        "caiu. Tem poder para interromper.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Sessão híbrida de 75 minutos, minuto a minuto",
                        "time": "75 minutos",
                        "people": "2 facilitadores, 1 relator, 6 a 16 participantes na sala e à distância",
                        "material": ("Microfones, ecrã, documento partilhado, cartões, número de telefone de reserva"),
                        "text": (
                            "<ul><li><b>−20 a 0</b> Sala aberta mais cedo. Teste de som com cada pessoa. Quem tem "
                            "dúvidas é ajudado sem público.</li><li><b>0–5</b> Regras, gravação desligada, legendas "
                            "ligadas. «Quem está longe fala primeiro em cada ronda.»</li><li><b>5–12</b> Ronda de "
                            "entrada: «Onde estou e o que vejo da minha janela.» Pares de sala e de longe ficam "
                            "feitos.</li><li><b>12–18</b> Leia o mandato e a pergunta. Descreva em voz alta o que "
                            "está no ecrã.</li><li><b>18–26</b> Ideias em silêncio. Na sala, em cartões. À "
                            "distância, em mensagem privada à voz de longe.</li><li><b>26–38</b> Leitura de todas as "
                            "ideias, sem nomes, misturando sala e distância.</li><li><b>38–45</b> Pausa verdadeira: "
                            "câmaras desligadas, água, olhos longe do ecrã.</li><li><b>45–60</b> Pares e trios "
                            "mistos, por telefone ou sala virtual: escolher duas ideias e escrever o primeiro "
                            "passo.</li><li><b>60–67</b> Voto num formulário simples e sem nome. Quem só tem voz "
                            "vota por chamada à voz de longe.</li><li><b>67–73</b> Leitura do resultado, da ata e da "
                            "data da resposta.</li><li><b>73–75</b> Uma palavra de saída por pessoa. A sala fica "
                            "aberta mais dez minutos.</li></ul>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando a técnica falha</h3><ul><li><b>Cai a ligação da sala.</b> A voz de longe "
                        "continua com quem está à distância. A sala telefona. Ao fim de dez minutos, "
                        "adia-se.</li><li><b>Cai uma pessoa.</b> A voz de longe liga-lhe. O grupo espera dois "
                        "minutos e resume.</li><li><b>Há eco.</b> Um só microfone aberto por sala; todos os "
                        "portáteis em silêncio.</li><li><b>Ninguém liga a câmara.</b> Não obrigue. Peça sinais: "
                        "mensagem, reação ou uma palavra.</li><li><b>Alguém partilha o ecrã da chefia sem "
                        "querer.</b> Pare, feche e recomece. Avise quem foi exposto.</li></ul><h3>Incluir "
                        "bem</h3><p>Envie tudo cinco dias antes. Diga o nome antes de falar: ajuda quem não vê e "
                        "quem interpreta. Fale devagar. Evite sessões acima de 90 minutos. Pergunte no fim de cada "
                        "bloco: «Alguém ficou para trás?» A quem trabalha em casa com crianças, ofereça outra hora "
                        "sem pedir justificação.</p><p>Para colegas que leem ou escrevem com dificuldade, a resposta "
                        "por voz vale o mesmo. Combine-a antes, a sós.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Estafeta de três turnos, minuto a minuto",
                        "time": "30 minutos por turno, no mesmo dia",
                        "people": "O mesmo facilitador nos três turnos, 1 relator, até 15 pessoas de cada vez",
                        "material": (
                            "Folha grande que viaja de turno em turno, autocolantes, telefone para quem está na rua"
                        ),
                        "text": (
                            "<p>Serve para quem não pode parar à mesma hora nem tem "
                            "computador.</p><ul><li><b>0–3</b> Leia a pergunta, as regras e a data da "
                            "resposta.</li><li><b>3–8</b> Leia o que os outros turnos escreveram, sem dizer qual "
                            "turno. No primeiro turno, a folha está em branco.</li><li><b>8–15</b> Cada pessoa "
                            "acrescenta uma ideia: escreve ou dita ao relator, à parte.</li><li><b>15–22</b> Leitura "
                            "de tudo. Cada pessoa diz que ideia ajudaria mais o turno seguinte.</li><li><b>22–27</b> "
                            "Três autocolantes por pessoa. O relator tapa os votos com papel antes do turno "
                            "seguinte.</li><li><b>27–30</b> Diga quando se destapam os votos, onde ficam afixados e "
                            "quem responde.</li></ul>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Dez minutos antes",
                        "items": [
                            "O som foi testado de fora para dentro.",
                            "O número de telefone está no convite e funciona.",
                            "Legendas e intérprete aparecem no ecrã.",
                            "A voz de longe tem a lista de quem falta.",
                            "A gravação está desligada e o aviso está no ecrã.",
                            "Há cartões e também forma de enviar ideias em privado.",
                            "O plano de adiamento está combinado.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "hybrid-session",
                        "remote-voice",
                    ],
                ),
            ],
        },
        {
            "title": "Responder, ensaiar e avaliar",
            "slug": "responder-ensaiar-avaliar",
            "lead": (
                "O momento que decide tudo: a direção responde a cada proposta, ensaia as possíveis e mostra o que "
                "mudou."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Uma proposta sem resposta é uma promessa quebrada. A resposta pode ser não. O que não "
                        "pode é faltar.</p><h3>Quatro respostas possíveis</h3><ul><li><b>Sim, já.</b> Com nome, "
                        "primeiro passo e data.</li><li><b>Sim, em ensaio.</b> Trinta dias, com um sinal que diz se "
                        "resultou.</li><li><b>Ainda não sei.</b> Com o que falta saber, quem estuda e nova data. Só "
                        "se usa uma vez por proposta.</li><li><b>Não.</b> Com a razão verdadeira: lei, dinheiro, "
                        "prioridade ou dano a alguém. E com o que teria de mudar para ser sim.</li></ul><p>Responda "
                        "a todas, também às menos votadas. Agrupe as iguais. Use a linguagem de quem propôs. Leia as "
                        "respostas em voz alta nos turnos e afixe-as. Nunca responda só a quem propôs: assim revela "
                        "o autor.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Reunião de resposta da direção, minuto a minuto",
                        "time": "60 minutos, até 10 dias úteis depois da sessão",
                        "people": (
                            "Dirigente, chefias das áreas, financeiro ou jurista se preciso, 2 participantes sorteados"
                        ),
                        "material": "Ata, registo de decisões, modelo de resposta",
                        "text": (
                            "<ul><li><b>0–5</b> Leia o mandato: o que se prometeu?</li><li><b>5–15</b> Separe as "
                            "propostas em quatro montes, sem discutir. Os participantes esclarecem "
                            "dúvidas.</li><li><b>15–35</b> Monte a monte, decidam. Três minutos por proposta. Se não "
                            "chega, vai para «ainda não sei», com dono.</li><li><b>35–45</b> Escrevam os nãos. "
                            "Pergunta de controlo: «Diríamos esta razão em frente da equipa?»</li><li><b>45–52</b> "
                            "Escolham uma mudança para fazer esta semana.</li><li><b>52–60</b> Preencham o registo, "
                            "marquem a leitura nos turnos e o ponto de situação.</li></ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Registo de decisões",
                        "text": ("<p>Vive num sítio que todos veem, em papel e em linha. Atualize todos os meses.</p>"),
                        "name": "registo-decisoes",
                        "document": [
                            (
                                "h1",
                                "Registo de decisões",
                            ),
                            (
                                "p",
                                ("Serviço: ______________________   Atualizado em: ____ / ____ / ______"),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "N.º",
                                        "Proposta",
                                        "De que sessão veio",
                                        "Resposta (sim, ensaio, não sei, não)",
                                        "Razão",
                                        "Responsável",
                                        "Data",
                                        "Estado",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Próxima atualização: ____ / ____ / ______",
                            ),
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Resposta às propostas",
                        "text": "<p>Uma folha por sessão. Leia-a em voz alta antes de a afixar.</p>",
                        "name": "resposta-propostas",
                        "document": [
                            (
                                "h1",
                                "Resposta da direção às vossas propostas",
                            ),
                            (
                                "p",
                                "Sessão de ____ / ____ / ______. Pergunta: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Obrigado às ______ pessoas que participaram. Recebemos ______ propostas. "
                                    "Respondemos a todas."
                                ),
                            ),
                            (
                                "p",
                                "Sim, já:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposta",
                                        "Primeiro passo",
                                        "Quem",
                                        "Data",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Sim, em ensaio:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposta",
                                        "O que vamos observar",
                                        "Quem",
                                        "Fim do ensaio",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Ainda não sabemos:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposta",
                                        "O que falta saber",
                                        "Quem estuda",
                                        "Nova data",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Não:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposta",
                                        "Razão",
                                        "O que teria de mudar",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "O que nos surpreendeu: ______________________",
                            ),
                            (
                                "p",
                                "Se discorda ou quer falar sem nome: ______________________",
                            ),
                            (
                                "p",
                                ("O dirigente: ______________________   Ponto de situação: ____ / ____ / ______"),
                            ),
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Ensaio de 30 dias",
                        "what_for": "Experimentar uma proposta em pequeno antes de decidir para todos.",
                        "when": "Quando há dúvida honesta, pouco custo e forma de voltar atrás.",
                        "time": "30 dias, com três encontros de 30 minutos",
                        "people": "A equipa que vai ensaiar, 1 responsável, 1 pessoa que observa",
                        "material": (
                            "Ficha da proposta, um sinal de sucesso, uma condição de paragem, folha de notas diárias"
                        ),
                        "steps": [
                            (
                                "<p><b>Arranque, 0–10 min.</b> Escrevam o que muda, onde e para quem. O resto fica "
                                "igual.</p>"
                            ),
                            (
                                "<p><b>Arranque, 10–20 min.</b> Escolham um sinal fácil de contar e uma pergunta "
                                "para fazer a quem usa o serviço.</p>"
                            ),
                            (
                                "<p><b>Arranque, 20–30 min.</b> Escrevam a condição de paragem e quem decide. Avisem "
                                "colegas e público.</p>"
                            ),
                            ("<p><b>Dia 15, 30 minutos.</b> O que resultou? O que doeu? Ajustem uma coisa só.</p>"),
                            (
                                "<p><b>Dia 30, 30 minutos.</b> Comparem com o sinal. Decidam: ficar, alargar, mudar "
                                "ou largar.</p>"
                            ),
                            ("<p><b>Depois.</b> A direção escreve a decisão no registo até cinco dias úteis.</p>"),
                        ],
                        "example": (
                            "<p>Exemplo inventado: um arquivo municipal ensaiou atender por marcação à tarde. O "
                            "sinal era o tempo de espera. Desceu, mas as pessoas sem Internet deixaram de "
                            "vir.</p><p>A equipa ajustou no dia 15: metade das vagas por telefone e ao balcão. No "
                            "dia 30 decidiram ficar.</p>"
                        ),
                        "tips": [
                            "Escolha voluntários para a primeira equipa.",
                            "Largar também é um bom resultado: aprendeu-se barato.",
                        ],
                        "mistakes": [
                            "Ensaio sem fim.",
                            "Medir dez coisas.",
                            "Avaliar pessoas em vez da ideia.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Avaliação da sessão",
                        "text": (
                            "<p>Dois minutos, sem nome, à saída. Leia em voz alta a quem preferir e marque por essa "
                            "pessoa, a sós.</p>"
                        ),
                        "name": "avaliacao-sessao",
                        "document": [
                            (
                                "h1",
                                "Como correu?",
                            ),
                            (
                                "p",
                                "Formato: ______________________   Data: ____ / ____ / ______",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Frase",
                                        "Sim",
                                        "Mais ou menos",
                                        "Não",
                                    ],
                                    [
                                        "Percebi a pergunta e quem decide",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Pude dizer o que penso",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Senti-me em segurança",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Tive o apoio de que precisava",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "O tempo foi bem usado",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Acredito que vou ter resposta",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Uma coisa a manter: ______________________",
                            ),
                            (
                                "p",
                                "Uma coisa a mudar: ______________________",
                            ),
                            (
                                "p",
                                "O que ficou por dizer: ______________________",
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "Orçamento participativo para trabalhadores públicos",
                        "who": "Governo e serviços da Administração Pública",
                        "when": "Desde 2021",
                        "text": (
                            "<p>Uma resolução do Conselho de Ministros de 2021 (n.º 130/2021) enquadra orçamentos "
                            "participativos nacionais. Um deles, o AP Participa, dirige-se a quem trabalha na "
                            "Administração Pública.</p><p>A ideia é simples e serve em qualquer escala: pôr uma "
                            "verba em aberto, deixar propor, votar e publicar o que foi feito.</p>"
                        ),
                        "link": "https://participa.gov.pt/",
                        "link_text": "Portal Participa.gov",
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Medir a participação ao longo do ano</h3><p>Conte quatro coisas: propostas com resposta "
                        "dentro do prazo, mudanças feitas, turnos e funções representados, respostas «senti-me em "
                        "segurança». Publique-as sem nomes. Se a segurança desce, pare as assembleias e volte à "
                        "escuta anónima.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Fechar o ciclo",
                        "items": [
                            "Todas as propostas têm uma das quatro respostas.",
                            "Os nãos têm uma razão que se diz em público.",
                            "As respostas foram lidas em todos os turnos.",
                            "O registo está afixado e em linha.",
                            "Uma mudança pequena foi feita na primeira semana.",
                            "A próxima sessão começa pelas respostas desta.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "decision-log",
                        "trial",
                        "feedback-loop",
                    ],
                ),
            ],
        },
    ],
}

GLOSSARY = [
    {
        "slug": "mandate",
        "term": "mandato",
        "explained": (
            "Página assinada pela direção que diz o que está aberto, quem decide, os limites e a data da resposta."
        ),
    },
    {
        "slug": "participation-ladder",
        "term": "degraus da participação",
        "explained": (
            "Os níveis de poder que se dão a quem participa: informar, ouvir, decidir em conjunto ou entregar a "
            "decisão."
        ),
    },
    {
        "slug": "facilitator",
        "term": "facilitador",
        "explained": ("Pessoa que cuida do tempo, da palavra e das regras de uma sessão. Não dá opinião sobre o tema."),
    },
    {
        "slug": "guardian",
        "term": "guardião",
        "explained": "Participante que vigia se todos podem falar em segurança e pode parar a sessão.",
    },
    {
        "slug": "sortition",
        "term": "sorteio",
        "explained": "Escolha de participantes à sorte, por grupos, para que não venham sempre os mesmos.",
    },
    {
        "slug": "suggestion-round",
        "term": "ronda de sugestões",
        "explained": (
            "Sessão de uma hora em que uma equipa escreve ideias sem nome e escolhe três para a direção responder."
        ),
    },
    {
        "slug": "peer-review",
        "term": "revisão entre pares",
        "explained": "Visita de colegas de outro serviço que observam, perguntam e sugerem, sem inspecionar.",
    },
    {
        "slug": "service-assembly",
        "term": "assembleia de serviço",
        "explained": (
            "Encontro de toda a equipa para ouvir respostas, discutir uma questão em mesas e votar propostas em "
            "segredo."
        ),
    },
    {
        "slug": "working-group",
        "term": "grupo de trabalho",
        "explained": (
            "Equipa pequena e mista, com prazo, que estuda um problema e entrega uma proposta pronta a decidir."
        ),
    },
    {
        "slug": "participatory-planning",
        "term": "planeamento participativo",
        "explained": "Escolha conjunta das prioridades do ano e do uso de parte do orçamento de um serviço.",
    },
    {
        "slug": "consent-decision",
        "term": "decisão por consentimento",
        "explained": "Forma de decidir em que uma proposta avança se ninguém tiver uma objeção séria e explicada.",
    },
    {
        "slug": "psychological-safety",
        "term": "segurança para falar",
        "explained": (
            "Confiança de que ninguém é castigado ou humilhado por fazer perguntas, discordar ou admitir um erro."
        ),
    },
    {
        "slug": "retaliation",
        "term": "retaliação",
        "explained": "Qualquer prejuízo causado a alguém por ter falado, discordado ou denunciado.",
    },
    {
        "slug": "two-round-listening",
        "term": "escuta em duas voltas",
        "explained": "Recolha anónima: primeiro escrevem-se ideias, depois todos dizem se concordam com cada uma.",
    },
    {
        "slug": "hybrid-session",
        "term": "sessão híbrida",
        "explained": "Sessão em que umas pessoas estão na sala e outras à distância, ao mesmo tempo.",
    },
    {
        "slug": "remote-voice",
        "term": "voz de longe",
        "explained": ("Facilitador que defende quem está à distância: lê mensagens, dá a palavra e pode interromper."),
    },
    {
        "slug": "decision-log",
        "term": "registo de decisões",
        "explained": "Lista pública das propostas, da resposta a cada uma, da razão, do responsável e do estado.",
    },
    {
        "slug": "trial",
        "term": "ensaio",
        "explained": "Prova curta de uma ideia, em pequeno, com um sinal de sucesso e forma de voltar atrás.",
    },
    {
        "slug": "feedback-loop",
        "term": "retorno",
        "explained": "Dizer a quem participou o que foi decidido, porquê e o que mudou.",
    },
]

GUIDE = {
    "title": "Serviços públicos baseados em direitos humanos",
    "slug": "servicos-publicos-direitos-humanos",
    "lead": (
        "Como desenhar, testar e gerir um serviço que respeita os direitos de quem o usa. Depois de ler, a equipa "
        "sabe quem está a ficar de fora, o que a lei pede e o que fazer em cada fase."
    ),
    "kind": "guide",
    "stages": [
        "research",
        "co-creation",
        "experimentation",
    ],
    "audiences": [
        "civil-servants",
        "designers",
        "leaders",
    ],
    "topics": [
        "atendimento",
        "digital",
    ],
    "authors": "Equipa do LabX",
    "licence": "CC BY 4.0",
    "versions": [
        (
            "1.0",
            "2026-11-25",
            "Primeira edição, com cinco ferramentas e cinco modelos para imprimir.",
        ),
    ],
    "chapters": [
        {
            "title": "Porquê começar pelos direitos",
            "slug": "porque-os-direitos",
            "lead": (
                "Um serviço público concretiza direitos ou põe-lhes barreiras. Este capítulo explica os princípios e "
                "ensina a encontrar as barreiras."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Quem pede um subsídio, inscreve um filho na escola ou marca uma consulta está a exercer "
                        "um direito. O serviço é o caminho até esse direito. Se o caminho tem um degrau, o direito "
                        "existe no papel e falha na vida.</p><p>Por isso a pergunta muda. Em vez de «o serviço "
                        "funciona para a maioria?», a equipa pergunta «quem não consegue chegar ao fim, e porquê?». "
                        "A resposta costuma melhorar o serviço para toda a gente. Uma carta clara ajuda quem lê mal, "
                        "quem está cansado e quem está com pressa.</p><h3>Titulares e responsáveis</h3><p>Há dois "
                        "papéis. A pessoa é <b>titular de direitos</b>: pode pedir, saber porquê e reclamar. A "
                        "entidade é <b>responsável por deveres</b>: tem de respeitar, proteger e tornar o direito "
                        "possível. Ninguém faz um favor a ninguém.</p><h3>Sete princípios para o dia a "
                        "dia</h3><ul><li><b>Dignidade.</b> A pessoa é tratada com respeito, mesmo quando a resposta "
                        "é não. Não conta a sua vida numa sala cheia.</li><li><b>Igualdade e não discriminação.</b> "
                        "Situações diferentes pedem apoios diferentes. Tratar todos da mesma maneira pode deixar "
                        "alguém à porta.</li><li><b>Participação.</b> Quem é afetado ajuda a decidir, desde o início "
                        "e não só no fim.</li><li><b>Acessibilidade.</b> O serviço entra por vários canais: balcão, "
                        "telefone, papel e Internet. Todos dão o mesmo resultado.</li><li><b>Transparência.</b> A "
                        "pessoa sabe o que se decide, quem decide, com que regras e em que "
                        "prazo.</li><li><b>Privacidade.</b> Pede-se só o necessário, guarda-se só o tempo "
                        "necessário.</li><li><b>Responsabilidade.</b> Há um nome ou uma equipa que responde. "
                        "Reclamar é fácil e muda alguma coisa.</li></ul>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": "Todos os cidadãos têm a mesma dignidade social e são iguais perante a lei.",
                        "who": "Constituição da República Portuguesa, artigo 13.º, n.º 1",
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Do direito à barreira",
                        "what_for": (
                            "Ligar cada passo do serviço ao direito que ele concretiza e às barreiras que o impedem."
                        ),
                        "when": "No arranque de um projeto, ou quando há queixas que ninguém sabe explicar.",
                        "time": "90 minutos",
                        "people": (
                            "1 facilitador e 5 a 8 pessoas: balcão, informática, jurista, chefia e, se possível, uma "
                            "associação"
                        ),
                        "material": (
                            "Modelo «Mapa de direitos e barreiras» em A3, canetas grossas, três queixas reais sem nomes"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> Leia em voz alta uma queixa sem nomes. Diga: «Hoje não "
                                "procuramos culpados. Procuramos degraus.»</p>"
                            ),
                            (
                                "<p><b>10–25 min.</b> Escrevam os passos do serviço, do ponto de vista da pessoa. "
                                "Comecem antes do balcão: como soube que o serviço existe?</p>"
                            ),
                            (
                                "<p><b>25–40 min.</b> Ao lado de cada passo, escrevam o direito em jogo, em palavras "
                                "simples: saber, ser ouvido, ter privacidade, receber apoio.</p>"
                            ),
                            (
                                "<p><b>40–65 min.</b> Para cada passo, perguntem: «Quem pode ficar parado aqui?» "
                                "Anotem a barreira: física, de língua, digital, de custo, de tempo, de atitude, de "
                                "regra.</p>"
                            ),
                            (
                                "<p><b>65–80 min.</b> Cada pessoa tem três pontos para marcar as barreiras mais "
                                "graves. Grave é a que tira o direito, não a que incomoda mais a equipa.</p>"
                            ),
                            (
                                "<p><b>80–90 min.</b> Escolham três barreiras. Para cada uma, escrevam quem "
                                "investiga, com quem e até quando.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: o apoio à renda de um município. No passo «entregar documentos», "
                            "o grupo encontrou três barreiras. O formulário pedia um contrato escrito, que muitas "
                            "famílias não têm. O portal terminava a sessão ao fim de dez minutos. O balcão chamava "
                            "as pessoas pelo nome e pelo motivo.</p><p>O grupo começou pela mais grave, a do "
                            "contrato. A jurista confirmou que a regra aceitava outras provas de morada. A lista de "
                            "documentos mudou em duas semanas, sem alterar o regulamento.</p>"
                        ),
                        "tips": [
                            "Comece pela experiência e só depois fale de leis.",
                            "Peça à pessoa do balcão que fale primeiro.",
                            ("Escreva a barreira no serviço e não na pessoa: «o formulário só existe em português»."),
                        ],
                        "mistakes": [
                            "Fazer o mapa só com a chefia e a informática.",
                            "Escrever «falta de literacia» e parar aí.",
                            "Sair sem responsáveis nem datas.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Mapa de direitos e barreiras",
                        "text": "<p>Imprima em A3. Use uma linha para cada passo do serviço.</p>",
                        "name": "mapa-direitos-barreiras",
                        "document": [
                            (
                                "h1",
                                "Mapa de direitos e barreiras",
                            ),
                            (
                                "p",
                                (
                                    "Serviço: ______________________   Data: ____ / ____ / ______   Equipa: "
                                    "______________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Passo (visto pela pessoa)",
                                        "Direito em jogo",
                                        "Quem pode ficar parado",
                                        "Barreira",
                                        "Gravidade (1 a 3)",
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
                                "As três barreiras a investigar primeiro:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Barreira",
                                        "Quem investiga",
                                        "Com que pessoas",
                                        "Até quando",
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
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "O guia do LabX de 2021",
                        "who": "LabX, laboratório de inovação do setor público",
                        "when": "2021",
                        "text": (
                            "<p>Em 2021, o LabX apresentou princípios orientadores para serviços públicos baseados "
                            "nos direitos humanos. Fê-lo por ocasião da presidência portuguesa do Conselho da União "
                            "Europeia.</p><p>No fim desse ano publicou um guia metodológico sobre o tema. A lição "
                            "para qualquer equipa: os direitos entram em todas as fases e não num capítulo à "
                            "parte.</p>"
                        ),
                        "link": "https://labx.gov.pt/",
                        "link_text": "Sítio do LabX",
                    },
                ),
                (
                    "terms",
                    [
                        "rights-holder",
                        "duty-bearer",
                        "barrier",
                    ],
                ),
            ],
        },
        {
            "title": "O que a lei pede",
            "slug": "o-que-a-lei-pede",
            "lead": (
                "Os deveres principais em linguagem clara: Constituição, deficiência, acessibilidade e dados "
                "pessoais. Serve para saber que perguntas fazer ao jurista."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Este capítulo não substitui um parecer. Dá à equipa as palavras certas para falar cedo "
                        "com a jurista e com o encarregado da proteção de dados. Cedo quer dizer antes do primeiro "
                        "formulário.</p><h3>A Constituição</h3><p>O artigo 13.º proíbe privilegiar ou prejudicar "
                        "alguém por motivos como sexo, raça, língua, território de origem ou religião. A lista "
                        "inclui a instrução, a situação económica e a orientação sexual. O artigo 266.º obriga a "
                        "Administração a agir com igualdade, proporcionalidade, justiça, imparcialidade e "
                        "boa-fé.</p><p>Os direitos não são só para nacionais. A regra é a igualdade. As exceções, "
                        "como certos direitos políticos, estão na própria Constituição e na lei.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "Os estrangeiros e os apátridas que se encontrem ou residam em Portugal gozam dos "
                            "direitos e estão sujeitos aos deveres do cidadão português."
                        ),
                        "who": ("Constituição da República Portuguesa, artigo 15.º, n.º 1 (o n.º 2 prevê exceções)"),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Pessoas com deficiência</h3><p>Portugal está vinculado à Convenção das Nações Unidas "
                        "sobre os Direitos das Pessoas com Deficiência. A Convenção vê a deficiência como um "
                        "encontro entre a pessoa e as barreiras. A obrigação é tirar as barreiras.</p><p>Duas ideias "
                        "mudam o trabalho diário. A <b>adaptação razoável</b> é um ajuste para uma pessoa concreta, "
                        "como um intérprete ou mais tempo. Recusá-la sem razão forte é discriminar. A <b>consulta "
                        "estreita</b> significa envolver as pessoas com deficiência, através das suas organizações, "
                        "nas decisões que lhes dizem respeito.</p><p>Em Portugal, há ainda lei contra a "
                        "discriminação por deficiência (Lei n.º 46/2006) e regras de atendimento prioritário "
                        "(Decreto-Lei n.º 58/2016).</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": "Participação e inclusão plena e efectiva na sociedade",
                        "who": ("Convenção sobre os Direitos das Pessoas com Deficiência, artigo 3.º, alínea c)"),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Acessibilidade digital</h3><p>Os sítios e as aplicações das entidades públicas têm de "
                        "ser acessíveis. A regra vem da Diretiva (UE) 2016/2102 e está no Decreto-Lei n.º 83/2018. "
                        "Cada sítio publica uma declaração de acessibilidade e um contacto para queixas.</p><p>A "
                        "Diretiva (UE) 2019/882, conhecida por Ato Europeu da Acessibilidade, trata de produtos e "
                        "serviços como terminais de autosserviço, comércio eletrónico e banca. Em Portugal está no "
                        "Decreto-Lei n.º 82/2022. Pergunte por ela quando a entidade compra quiosques ou "
                        "equipamentos.</p><h3>Origem racial e étnica, género</h3><p>A Lei n.º 93/2017 proíbe a "
                        "discriminação em razão da origem racial e étnica, cor, nacionalidade, ascendência e "
                        "território de origem. A igualdade entre mulheres e homens é tarefa do Estado, prevista na "
                        "Constituição.</p><h3>Dados pessoais</h3><p>O Regulamento Geral sobre a Proteção de Dados "
                        "(RGPD) aplica-se também à investigação com pessoas. A origem étnica, a saúde e a religião "
                        "são categorias especiais: a regra é não as tratar, salvo nas exceções previstas. Num "
                        "projeto, quase sempre se consegue trabalhar sem elas.</p><p>Quando se usa o consentimento, "
                        "ele é livre, específico, informado e fácil de retirar. A entidade pública tem poder sobre a "
                        "pessoa. Por isso pergunte ao encarregado da proteção de dados qual é o fundamento certo: "
                        "nem sempre é o consentimento.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "Adequados, pertinentes e limitados ao que é necessário relativamente às finalidades "
                            "para as quais são tratados"
                        ),
                        "who": (
                            "Regulamento (UE) 2016/679 (RGPD), artigo 5.º, n.º 1, alínea c), sobre os dados pessoais"
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Meia hora com a jurista",
                        "time": "30 minutos",
                        "people": ("1 pessoa da equipa e a jurista; o encarregado da proteção de dados, se puder"),
                        "material": "Mapa de direitos e barreiras, lista de documentos pedidos, formulário atual",
                        "text": (
                            "<p>Marque esta conversa na primeira semana. Envie os papéis na "
                            "véspera.</p><ul><li><b>0–5</b> Conte o serviço em três frases e mostre onde as pessoas "
                            "param.</li><li><b>5–15</b> Percorra a lista de documentos. Para cada um: «Que norma "
                            "pede isto? Podemos obtê-lo de outra forma?»</li><li><b>15–22</b> Pergunte o que se pode "
                            "mudar já, sem alterar a lei. Costuma ser mais do que se pensa.</li><li><b>22–28</b> "
                            "Combine que dados a investigação vai recolher, com que fundamento e por quanto "
                            "tempo.</li><li><b>28–30</b> Escreva duas listas: «podemos mudar» e «temos de propor a "
                            "quem legisla».</li></ul>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Perguntas legais antes de avançar",
                        "items": [
                            "Cada documento pedido tem uma norma que o justifica.",
                            (
                                "As exceções para pessoas sem nacionalidade portuguesa estão escritas e são mesmo da "
                                "lei."
                            ),
                            ("Existe forma de pedir uma adaptação razoável e alguém decide em poucos dias."),
                            "A declaração de acessibilidade do sítio está publicada e atualizada.",
                            "O contrato de compra exige acessibilidade.",
                            "O encarregado da proteção de dados viu o plano de investigação.",
                            ("A pessoa sabe como reclamar, dentro da entidade e junto do Provedor de Justiça."),
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "reasonable-accommodation",
                        "special-categories",
                        "accessibility-statement",
                    ],
                ),
            ],
        },
        {
            "title": "Quem costuma ficar esquecido",
            "slug": "quem-fica-esquecido",
            "lead": (
                "Migrantes, minorias étnicas, pessoas com deficiência, mulheres, pessoas mais velhas e jovens: que "
                "barreiras encontram e como chegar a elas com respeito."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Ninguém é só uma coisa. Uma mulher cigana pode ser jovem, surda e mãe. As barreiras "
                        "somam-se. Use os grupos como lembrete e nunca como retrato de uma "
                        "pessoa.</p><h3>Migrantes</h3><p>Barreiras frequentes: língua, prazos ligados a documentos, "
                        "medo de perder a autorização, desconhecimento das siglas. Chegue por associações de "
                        "migrantes, centros de apoio, escolas de língua e locais de trabalho. Não use filhos menores "
                        "como intérpretes. Diga sempre que a conversa não vai para o processo da "
                        "pessoa.</p><h3>Minorias étnicas e comunidades ciganas</h3><p>Barreiras frequentes: "
                        "preconceito de quem atende ou decide, desconfiança com razões antigas, exigência de papéis "
                        "que a família não tem. Procure mediadores e associações ciganas, e pague o seu tempo quando "
                        "a lei o permitir. Não peça a uma pessoa que fale por todas. Não registe a etnia de ninguém: "
                        "registe a barreira.</p><h3>Pessoas com deficiência</h3><p>Há deficiências motoras, visuais, "
                        "auditivas, intelectuais e psicossociais, e muitas não se veem. Fale com a pessoa e não com "
                        "quem a acompanha. Pergunte «De que precisa para participar?» e nunca «Que problema tem?». "
                        "Contacte as organizações representativas com três semanas de avanço.</p><h3>Género e "
                        "orientação sexual</h3><p>Veja quem cuida, quem tem carro, quem assina os papéis e quem pode "
                        "ir a uma sessão às 18 horas. Muitas mulheres usam o serviço por toda a família. Ofereça "
                        "espaço para crianças. Pense em vítimas de violência: uma carta em casa pode pôr alguém em "
                        "perigo. Pergunte o nome e a forma de tratamento, e use-os.</p><h3>Pessoas mais velhas e "
                        "jovens</h3><p>As pessoas mais velhas podem ouvir ou ver pior e preferir o balcão. Não têm "
                        "menos opinião. Os jovens raramente leem ofícios e conhecem mal os seus direitos. Com "
                        "menores, é preciso a autorização de quem exerce as responsabilidades parentais e também a "
                        "vontade do próprio.</p><h3>Quem lê com dificuldade</h3><p>Existe em todos os grupos e "
                        "esconde-se por vergonha. Nunca peça leitura em voz alta a uma pessoa perante outras. Leia "
                        "para toda a sala. Aceite respostas faladas, desenhadas ou com autocolantes.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Mapa de quem falta",
                        "what_for": "Ver quem já é ouvido, quem nunca é ouvido e quem pode abrir a porta.",
                        "when": "Antes de escolher pessoas para entrevistas, sessões ou testes.",
                        "time": "60 minutos",
                        "people": ("1 facilitador e 4 a 6 pessoas; convide pelo menos uma associação ou mediadora"),
                        "material": (
                            "Folha grande com três círculos, notas adesivas de duas cores, números do serviço que já "
                            "existam"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> No círculo do centro, escrevam quem aparece hoje: nas "
                                "estatísticas, nas reuniões, nas queixas.</p>"
                            ),
                            (
                                "<p><b>10–25 min.</b> No segundo círculo, escrevam quem usa o serviço mas nunca dá "
                                "opinião. Usem situações: «trabalha por turnos», «não lê português».</p>"
                            ),
                            (
                                "<p><b>25–35 min.</b> No círculo de fora, escrevam quem tem direito e não chega. "
                                "Perguntem: «Quem desiste antes do primeiro contacto?»</p>"
                            ),
                            (
                                "<p><b>35–45 min.</b> Noutra cor, escrevam quem pode abrir a porta a cada situação: "
                                "associação, escola, junta, centro de saúde, loja do bairro.</p>"
                            ),
                            (
                                "<p><b>45–55 min.</b> Escolham quatro situações dos dois círculos de fora. São as "
                                "primeiras pessoas a ouvir.</p>"
                            ),
                            (
                                "<p><b>55–60 min.</b> Dividam os contactos. Cada contacto tem um nome, um dia e uma "
                                "frase de convite.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: a inscrição numa creche pública. No centro estavam famílias com "
                            "portátil e tempo. No círculo de fora surgiram mães que limpam escritórios de madrugada, "
                            "um casal surdo e famílias sem contrato de casa.</p><p>A porta foi aberta pela junta de "
                            "freguesia, por uma associação de surdos e por uma mediadora cigana. Das seis conversas "
                            "saiu uma mudança simples: inscrição por telefone, das 12 às 14 horas.</p>"
                        ),
                        "tips": [
                            "Metade das pessoas a ouvir vem dos dois círculos de fora.",
                            "Pergunte à associação de que precisa em troca.",
                            "Reveja o mapa a meio do projeto.",
                        ],
                        "mistakes": [
                            "Confundir a associação com as pessoas: oiça ambas.",
                            "Convidar sempre as mesmas três pessoas.",
                            "Fazer um mapa de etnias em vez de um mapa de barreiras.",
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "Organismos que podem ajudar",
                        "who": "INR, AIMA e CIG, organismos públicos nacionais",
                        "when": "Em permanência",
                        "text": (
                            "<p>Portugal tem organismos para a deficiência (INR), para as migrações (AIMA) e para a "
                            "cidadania e a igualdade de género (CIG). Conhecem as associações e têm materiais de "
                            "apoio.</p><p>Antes de contratar, pergunte-lhes por intérpretes, formação e contactos na "
                            "região.</p>"
                        ),
                        "link": "https://www.inr.pt/",
                        "link_text": "Instituto Nacional para a Reabilitação",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Primeira visita a uma associação, minuto a minuto",
                        "time": "50 minutos",
                        "people": "2 pessoas da equipa e 1 ou 2 da associação, na casa dela",
                        "material": "Mapa de quem falta, uma página sobre o projeto, calendário",
                        "text": (
                            "<p>Vá antes de precisar de participantes. Quem só aparece para pedir nomes não é bem "
                            "recebido.</p><ul><li><b>0–10</b> Oiça primeiro: «O que fazem aqui e o que vos dá mais "
                            "trabalho com os serviços públicos?»</li><li><b>10–15</b> Conte o projeto em três "
                            "frases. Diga o que já está decidido e o que ainda pode mudar.</li><li><b>15–30</b> "
                            "Mostre o mapa. Pergunte: «Quem nos escapou? O que escrevemos mal?» Corrija à frente da "
                            "associação.</li><li><b>30–40</b> Pergunte como convidar, onde, a que horas, em que "
                            "língua e com quem presente. Pergunte o que ofende.</li><li><b>40–47</b> Combine o que a "
                            "associação recebe: pagamento, formação, resultados, uma carta de "
                            "agradecimento.</li><li><b>47–50</b> Marque a data da próxima notícia e cumpra-a, mesmo "
                            "sem novidades.</li></ul>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Antes de convidar alguém",
                        "items": [
                            "Sabemos o que a pessoa ganha com a conversa.",
                            "O sítio tem transporte, entrada sem degraus e casa de banho acessível.",
                            "Perguntámos que apoios são precisos, com prazo para os arranjar.",
                            ("O convite existe em papel, em áudio ou telefone, e nas línguas necessárias."),
                            "Pagamos deslocações ou vamos nós ao encontro.",
                            "Ninguém precisa de revelar etnia, saúde ou situação documental.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "intersectionality",
                        "mediator",
                        "easy-read",
                    ],
                ),
            ],
        },
        {
            "title": "Investigar sem fazer mal",
            "slug": "investigar-sem-fazer-mal",
            "lead": (
                "Como ouvir pessoas em segurança: convidar, pedir consentimento, fazer a entrevista e guardar pouco."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Investigar é entrar na vida de alguém. Há três riscos: expor a pessoa, reabrir uma "
                        "ferida e prometer o que não se cumpre. Os três evitam-se com preparação.</p><h3>O "
                        "convite</h3><p>Diga em seis frases: quem somos, o que queremos perceber, quanto tempo "
                        "demora, onde é, o que fazemos com as respostas e que dizer não é normal. Acrescente: «O seu "
                        "processo não muda, para melhor nem para pior.» Repita esta frase no início da "
                        "conversa.</p><h3>O consentimento</h3><p>Leia a folha em voz alta, devagar, a toda a gente. "
                        "Assim ninguém tem de dizer que não lê. Depois peça à pessoa que explique por palavras suas. "
                        "Se explicar bem, percebeu.</p><p>A gravação, a fotografia e a citação são três autorizações "
                        "diferentes. Cada uma tem o seu «sim» e o seu «não». Quem não assina pode dizer que sim em "
                        "voz alta, perante outra pessoa da equipa, que regista a data e a hora.</p><p>Se a pessoa "
                        "tem apoio para decidir, a pessoa de apoio ajuda a perceber. A decisão continua a ser da "
                        "própria. Respeite o que a lei determina quando existe medida de acompanhamento.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Entrevista de 45 minutos, minuto a minuto",
                        "time": "45 minutos, mais 15 de notas",
                        "people": (
                            "1 pessoa que conversa, 1 que toma notas, 1 participante e quem a pessoa queira trazer; "
                            "intérprete, se preciso"
                        ),
                        "material": "Folha de consentimento, água, lenços, cartão com o contacto da equipa",
                        "text": (
                            "<ul><li><b>0–5</b> Acolha. Pergunte se a luz, o som e a cadeira estão bem. Diga onde é "
                            "a saída e que se pode parar.</li><li><b>5–10</b> Leia a folha de consentimento. "
                            "Pergunte: «Como explicava isto a uma amiga?»</li><li><b>10–20</b> «Conte-me a última "
                            "vez que precisou deste serviço.» Deixe contar. Não corrija.</li><li><b>20–30</b> «Em "
                            "que momento foi mais difícil? O que fez a seguir? Quem ajudou?»</li><li><b>30–38</b> «O "
                            "que gostava que fosse diferente? O que não devíamos mesmo mudar?»</li><li><b>38–43</b> "
                            "Repita três ideias que ouviu e pergunte se estão certas.</li><li><b>43–45</b> Agradeça. "
                            "Diga quando e como vai saber do resultado. Entregue o cartão.</li><li><b>45–60</b> A "
                            "sós, a equipa escreve as notas sem nome. Apaga o que identifica a "
                            "pessoa.</li></ul><h3>Com intérprete</h3><p>Fale com a pessoa e olhe para ela. Faça "
                            "frases curtas. Conte com o dobro do tempo. Combine antes palavras difíceis e a regra do "
                            "segredo. Em língua gestual, as sessões longas pedem dois intérpretes.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3><ul><li><b>A pessoa chora.</b> Pare. Ofereça água e silêncio. "
                        "Diga: «Podemos parar aqui. O que já disse ajudou.» Tenha à mão contactos de "
                        "apoio.</li><li><b>A pessoa conta um crime ou um perigo.</b> Não investigue. Diga logo o que "
                        "pode e o que não pode guardar em segredo. Siga o procedimento da entidade.</li><li><b>A "
                        "pessoa pede ajuda com o seu processo.</b> Não prometa. Acompanhe-a, no fim, ao colega "
                        "certo.</li><li><b>O acompanhante responde por ela.</b> Agradeça e volte a olhar para a "
                        "pessoa: «E para si, como foi?»</li><li><b>A pessoa arrepende-se.</b> Apague e confirme por "
                        "escrito ou de viva voz. Não pergunte porquê.</li></ul><h3>Guardar pouco</h3><p>Use um "
                        "código em vez do nome. Guarde a lista de contactos num lugar e as notas noutro. Marque no "
                        "calendário o dia de apagar. Quem não precisa de ver, não vê.</p>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Folha de consentimento em linguagem clara",
                        "text": (
                            "<p>Adapte com o encarregado da proteção de dados. Imprima em letra 14 ou maior e leia "
                            "em voz alta.</p>"
                        ),
                        "name": "folha-consentimento",
                        "document": [
                            (
                                "h1",
                                "Quer participar nesta conversa?",
                            ),
                            (
                                "p",
                                "Projeto: ______________________   Entidade: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Queremos melhorar este serviço: ______________________. A conversa demora "
                                    "______ minutos. A sua opinião ajuda a decidir o que muda."
                                ),
                            ),
                            (
                                "list",
                                [
                                    ("Participa só se quiser. Pode não responder. Pode parar quando quiser."),
                                    "O seu processo não muda, quer participe, quer não.",
                                    "O seu nome não aparece nos resultados.",
                                    "Guardamos as notas até ____ / ____ / ______. Depois apagamos.",
                                    "Pode pedir para ver, corrigir ou apagar o que disse.",
                                    "Contacto da equipa: ______________________",
                                    "Encarregado da proteção de dados: ______________________",
                                ],
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Autorizo",
                                        "Sim",
                                        "Não",
                                    ],
                                    [
                                        "Participar na conversa",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Gravar o som",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Fotografar (sem a cara / com a cara)",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Usar frases minhas sem o meu nome",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Voltar a ser contactado com os resultados",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Quero receber os resultados por: carta / telefone / mensagem / correio "
                                    "eletrónico: ______________________"
                                ),
                            ),
                            (
                                "p",
                                (
                                    "Assinatura da pessoa, ou registo do sim dito em voz alta: "
                                    "______________________   Data e hora: ______________________"
                                ),
                            ),
                            (
                                "p",
                                ("Quem leu a folha: ______________________   Língua usada: ______________________"),
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Lista da fase de investigação",
                        "items": [
                            "Ouvimos pessoas dos dois círculos de fora do mapa.",
                            "Cada pessoa percebeu a folha e ficou com uma cópia.",
                            "As notas não têm nomes nem pormenores que identifiquem.",
                            "Ouvimos também quem atende ao balcão.",
                            "Escrevemos barreiras do serviço e não defeitos das pessoas.",
                            "Sabemos quando apagar e quem apaga.",
                            "Está marcada a data para devolver os resultados.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "informed-consent",
                        "do-no-harm",
                        "data-minimisation",
                    ],
                ),
            ],
        },
        {
            "title": "Cocriar em pé de igualdade",
            "slug": "cocriar-em-igualdade",
            "lead": (
                "Uma sessão onde quem usa o serviço e quem o presta decidem juntos: convite, sala, agenda, apoios e "
                "o que fazer quando há tensão."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Sentar pessoas à mesma mesa não as torna iguais. O técnico conhece as siglas e recebe "
                        "ordenado. A participante faltou ao trabalho e teme parecer mal. A sessão tem de compensar "
                        "essa diferença.</p><h3>Regras que equilibram</h3><ul><li>Em cada mesa há mais pessoas que "
                        "usam o serviço do que pessoas que o prestam.</li><li>A chefia abre, agradece, sai e volta "
                        "para ouvir os resultados.</li><li>Todos se apresentam sem cargo: «Chamo-me… e hoje trago "
                        "uma pergunta.»</li><li>Há uma palavra proibida por mesa: a sigla. Quem a diz, "
                        "explica-a.</li><li>Quem fala pouco fala primeiro em cada ronda.</li></ul><h3>A sala e os "
                        "apoios</h3><p>Escolha um lugar que as pessoas já conhecem: escola, associação, biblioteca. "
                        "Mesas para seis, com passagem larga para cadeira de rodas. Um canto calmo. Microfone "
                        "sempre, mesmo em salas pequenas: o aparelho auditivo pode depender dele. Água, comida que "
                        "respeite hábitos diversos e espaço para crianças.</p><p>Envie os materiais cinco dias "
                        "antes, em formato que o leitor de ecrã leia. Diga em voz alta o que está nas imagens. Faça "
                        "uma pausa de dez minutos por hora.</p><h3>Compensar o tempo</h3><p>Pague a deslocação e a "
                        "refeição sempre que possa. Veja com o setor financeiro que formas são permitidas. Se nada "
                        "for possível, diga-o no convite e encurte a sessão. Atenção: em alguns apoios sociais, um "
                        "pagamento pode contar como rendimento. Verifique antes.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Mesa com apoio",
                        "what_for": "Criar ideias em grupos mistos sem que quem tem mais poder conduza tudo.",
                        "when": "Depois da investigação, quando há uma barreira clara para resolver.",
                        "time": "2 horas e 30 minutos",
                        "people": (
                            "2 facilitadores, 12 participantes em 2 mesas, 1 pessoa de apoio por mesa, intérpretes "
                            "se preciso"
                        ),
                        "material": (
                            "Folhas grandes, imagens, autocolantes, objetos para montar, microfone, barreira escrita "
                            "em letra grande"
                        ),
                        "steps": [
                            (
                                "<p><b>0–20 min.</b> Acolhimento à porta, café, nome próprio na etiqueta. Leitura da "
                                "folha de consentimento para toda a sala.</p>"
                            ),
                            (
                                "<p><b>20–35 min.</b> Leia a história de uma barreira, sem nomes. Pergunte: «O que é "
                                "injusto aqui?» Ronda com uma frase por pessoa; pode passar.</p>"
                            ),
                            (
                                "<p><b>35–60 min.</b> Ideias em silêncio: cada pessoa escreve, desenha ou dita à "
                                "pessoa de apoio. Três ideias cada. Depois leem-se todas, sem autor.</p>"
                            ),
                            ("<p><b>60–70 min.</b> Pausa. Confirme com os participantes se o ritmo serve.</p>"),
                            (
                                "<p><b>70–85 min.</b> Escolha com três autocolantes por pessoa. Primeiro votam as "
                                "pessoas que usam o serviço, depois as que o prestam.</p>"
                            ),
                            (
                                "<p><b>85–120 min.</b> Cada mesa monta a ideia mais votada: um balcão de cartão, uma "
                                "carta, uma chamada ensaiada.</p>"
                            ),
                            (
                                "<p><b>120–140 min.</b> A outra mesa experimenta e responde a duas perguntas: «Quem "
                                "fica de fora?» e «O que pode correr mal?»</p>"
                            ),
                            (
                                "<p><b>140–150 min.</b> A chefia ouve e responde a cada ideia: «faço já», «vou "
                                "estudar até…» ou «não posso, porque…». Agradeça e diga a data do retorno.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: o cartão de transporte para estudantes. Uma mesa juntou quatro "
                            "estudantes, uma mãe que lê pouco e um técnico. A ideia do técnico era uma aplicação. A "
                            "mais votada foi um pedido feito pela própria escola, com a autorização da "
                            "família.</p><p>A mãe perguntou: «E quem muda de escola a meio do ano?» A pergunta "
                            "entrou no protótipo. A direção disse logo que sim ao ensaio em duas escolas.</p>"
                        ),
                        "tips": [
                            "A pessoa de apoio escreve o que ouve, sem melhorar as palavras.",
                            "Teste a sala com alguém que use cadeira de rodas.",
                            "Leve sempre um plano para metade das pessoas e outro para o dobro.",
                        ],
                        "mistakes": [
                            "Pedir a quem participa que represente o seu grupo.",
                            "Deixar a votação ser em braço no ar.",
                            "Acabar sem dizer o que acontece às ideias.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando há tensão</h3><ul><li><b>Alguém diz algo ofensivo.</b> Pare com calma: «Aqui "
                        "falamos de barreiras e não de povos. Vamos voltar à pergunta.» Fale depois com quem foi "
                        "atingido.</li><li><b>Um técnico defende o serviço.</b> Diga: «Hoje tomamos nota. Na segunda "
                        "parte há tempo para explicar a regra.»</li><li><b>Aparece metade das pessoas.</b> Junte as "
                        "mesas e faça a sessão. Depois telefone a quem faltou e oiça a ideia.</li><li><b>O "
                        "intérprete não vem.</b> Passe a sessão individual para outro dia. Não peça a um familiar "
                        "que improvise.</li></ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Convite acessível",
                        "text": (
                            "<p>Envie três semanas antes. Leia-o também ao telefone. Traduza a parte das respostas.</p>"
                        ),
                        "name": "convite-acessivel",
                        "document": [
                            (
                                "h1",
                                "Venha ajudar a melhorar: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Olá. Somos ______________________. Queremos mudar ______________________ e "
                                    "precisamos da sua experiência."
                                ),
                            ),
                            (
                                "list",
                                [
                                    "Dia e hora: ______________________ (dura ______, com pausa)",
                                    (
                                        "Lugar: ______________________ (transporte: ______________________; entrada "
                                        "sem degraus: sim / não)"
                                    ),
                                    (
                                        "O que vai fazer: conversar e experimentar ideias em grupos pequenos. Não é "
                                        "preciso saber ler ou escrever."
                                    ),
                                    ("O que acontece depois: até ____ / ____ / ______ dizemos o que foi decidido."),
                                    ("Pode vir com alguém. Pode desistir quando quiser. O seu processo não muda."),
                                ],
                            ),
                            (
                                "p",
                                "Marque o que precisa, até ____ / ____ / ______:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Apoio",
                                        "Sim",
                                        "Notas",
                                    ],
                                    [
                                        "Língua gestual portuguesa",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Intérprete de outra língua. Qual?",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Documentos em letra grande, leitura fácil ou ficheiro",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Lugar para cadeira de rodas ou cão de assistência",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Espaço para crianças",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Ajuda com a deslocação",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Outro",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Responda por telefone, mensagem ou no balcão: ______________________ (fale com "
                                    "______________________)"
                                ),
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Lista da fase de cocriação",
                        "items": [
                            "Há mais pessoas que usam o serviço do que técnicos.",
                            "Os apoios pedidos estão confirmados dois dias antes.",
                            "A pergunta da sessão cabe numa frase simples.",
                            "Houve mais de uma forma de participar: falar, desenhar, ditar, votar.",
                            "A chefia respondeu a cada ideia.",
                            "Ficou registado quem pode ser prejudicado por cada ideia.",
                            "Os resultados foram enviados na forma que cada pessoa escolheu.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "co-creation",
                        "support-person",
                        "tokenism",
                    ],
                ),
            ],
        },
        {
            "title": "Experimentar e prevenir danos",
            "slug": "experimentar-e-prevenir",
            "lead": (
                "Testar cedo com quem encontra mais barreiras, registar riscos para os direitos e saber quando parar "
                "um ensaio."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Um protótipo serve para falhar barato. Mas um ensaio com pessoas reais mexe com prazos, "
                        "dinheiro e confiança. A regra é simples: ninguém fica pior por ter ajudado.</p><h3>Três "
                        "garantias em qualquer ensaio</h3><ul><li><b>Caminho antigo aberto.</b> Quem não quer o "
                        "ensaio usa o serviço de sempre, sem perder lugar nem prazo.</li><li><b>Rede.</b> Há uma "
                        "pessoa com nome e telefone que resolve o que correr mal no próprio "
                        "dia.</li><li><b>Travão.</b> Antes de começar, a equipa escreve o que a faz parar e quem "
                        "decide.</li></ul><h3>Decisões automáticas</h3><p>Se o ensaio usa um sistema que ordena, "
                        "pontua ou decide, pare e pergunte. Quem fica no fim da lista? A pessoa sabe que há uma "
                        "máquina? Pode pedir que alguém reveja? Fale com o encarregado da proteção de dados antes do "
                        "primeiro caso real.</p><h3>Testar com quem</h3><p>Cinco pessoas costumam chegar para "
                        "encontrar os problemas grandes. Escolha-as no círculo de fora do mapa. Inclua quem usa "
                        "leitor de ecrã, quem usa só o teclado, quem lê devagar e quem fala pouco português. A "
                        "verificação automática ajuda, mas não substitui as pessoas.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Ensaio com barreiras reais",
                        "what_for": "Ver onde o protótipo trava pessoas com necessidades diferentes.",
                        "when": ("Logo que haja uma carta, um ecrã ou um balcão de cartão. Repita a cada versão."),
                        "time": "60 minutos por pessoa",
                        "people": ("1 pessoa que acompanha, 1 que observa, 1 participante; 5 participantes no total"),
                        "material": (
                            "Protótipo, três tarefas escritas e lidas, equipamento da própria pessoa, folha de "
                            "consentimento"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> Acolha e leia o consentimento. Diga: «Estamos a testar o "
                                "serviço e não a si. Se não der, o erro é nosso.»</p>"
                            ),
                            (
                                "<p><b>10–15 min.</b> Pergunte como a pessoa trata destes assuntos hoje. Deixe-a "
                                "usar o seu telemóvel ou leitor de ecrã.</p>"
                            ),
                            (
                                "<p><b>15–40 min.</b> Dê as três tarefas, uma de cada vez. Por exemplo: descobrir se "
                                "tem direito, entregar o pedido, saber a resposta. Não ajude nos primeiros dois "
                                "minutos.</p>"
                            ),
                            ("<p><b>40–50 min.</b> Pergunte: «Onde parou? O que esperava? Sentiu-se respeitada?»</p>"),
                            (
                                "<p><b>50–55 min.</b> Faça a tarefa do não: mostre uma resposta negativa. A pessoa "
                                "percebe o motivo e sabe reclamar?</p>"
                            ),
                            (
                                "<p><b>55–60 min.</b> Agradeça, pague o combinado e diga quando dá notícias. A sós, "
                                "classifiquem cada problema: trava, atrasa ou incomoda.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Exemplo inventado: a marcação de consultas num centro de saúde. Uma pessoa cega não "
                            "conseguiu escolher o dia, porque o calendário não falava. Um homem com pouco português "
                            "leu «caducado» e pensou que já não tinha direito.</p><p>A equipa trocou o calendário "
                            "por uma lista e a palavra por «o prazo terminou; pode pedir de novo». No segundo "
                            "ensaio, as cinco pessoas chegaram ao fim.</p>"
                        ),
                        "tips": [
                            "Corrija o que trava antes de testar com mais gente.",
                            ("Convide colegas a observar: um teste visto muda mais do que um relatório."),
                            "Teste também o telefone e o papel.",
                        ],
                        "mistakes": [
                            "Testar só com colegas.",
                            "Pôr uma venda nos olhos de quem vê para «simular» a cegueira.",
                            "Explicar o ecrã enquanto a pessoa tenta.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Registo de riscos para os direitos",
                        "what_for": "Imaginar danos antes de acontecerem e decidir como os evitar.",
                        "when": "Antes de cada ensaio e antes do lançamento.",
                        "time": "75 minutos",
                        "people": (
                            "1 facilitador, a equipa, a jurista e duas pessoas que conheçam o serviço do lado de fora"
                        ),
                        "material": "Modelo do registo, mapa de quem falta, protótipo à vista",
                        "steps": [
                            "<p><b>0–10 min.</b> Mostrem o protótipo do princípio ao fim.</p>",
                            (
                                "<p><b>10–30 min.</b> Cada pessoa escreve frases «E se…»: «E se a carta for aberta "
                                "pelo agressor?», «E se a morada não tiver rua?»</p>"
                            ),
                            (
                                "<p><b>30–45 min.</b> Juntem as frases parecidas. Para cada uma, digam quem sofre e "
                                "que direito se perde.</p>"
                            ),
                            (
                                "<p><b>45–60 min.</b> Deem duas notas de 1 a 3: gravidade e probabilidade. O que é "
                                "muito grave trata-se, mesmo se for raro.</p>"
                            ),
                            (
                                "<p><b>60–70 min.</b> Para cada risco grave, escrevam como evitar, como dar por ele "
                                "e quem responde.</p>"
                            ),
                            ("<p><b>70–75 min.</b> Escrevam o travão: «Paramos se…» e quem decide.</p>"),
                        ],
                        "example": (
                            "<p>Exemplo inventado: avisos por mensagem num apoio a vítimas. O risco era o agressor "
                            "ler a mensagem. A equipa passou a perguntar o canal seguro logo no primeiro contacto. "
                            "As mensagens deixaram de dizer o nome do serviço.</p><p>O travão ficou escrito: uma "
                            "única queixa de exposição para o ensaio até ser estudada.</p>"
                        ),
                        "tips": [
                            "Oiça primeiro quem vem de fora.",
                            "Reveja o registo no fim de cada semana de ensaio.",
                        ],
                        "mistakes": [
                            "Registar só riscos para a entidade.",
                            "Aceitar «formação» como resposta a tudo.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Registo de riscos para os direitos",
                        "text": "<p>Use uma folha por ensaio. Guarde as versões antigas.</p>",
                        "name": "registo-riscos-direitos",
                        "document": [
                            (
                                "h1",
                                "Registo de riscos para os direitos",
                            ),
                            (
                                "p",
                                ("Ensaio: ______________________   Versão: ______   Data: ____ / ____ / ______"),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "E se…",
                                        "Quem sofre",
                                        "Direito",
                                        "Gravidade (1 a 3)",
                                        "Probabilidade (1 a 3)",
                                        "Como evitar",
                                        "Quem responde",
                                    ],
                                    [
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
                                    ],
                                    [
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
                                    ],
                                    [
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
                                    ],
                                    [
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
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Paramos o ensaio se: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Quem decide parar: ______________________   Quem avisa as pessoas: "
                                    "______________________"
                                ),
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Lista da fase de experimentação",
                        "items": [
                            "O caminho antigo continua aberto.",
                            "Testámos com pessoas que encontram mais barreiras.",
                            "Testámos a resposta negativa e a reclamação.",
                            "O travão está escrito e tem dono.",
                            ("Nenhuma decisão é tomada só por uma máquina sem o parecer de quem protege os dados."),
                            "Corrigimos o que trava antes de alargar.",
                            "Quem testou soube o que mudou por sua causa.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "prototype",
                        "stop-rule",
                    ],
                ),
            ],
        },
        {
            "title": "Pôr a funcionar e prestar contas",
            "slug": "funcionar-e-prestar-contas",
            "lead": (
                "Manter os direitos vivos depois do lançamento: equipa do balcão, números que mostram quem falta, "
                "reclamações que ensinam e resultados devolvidos."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>O lançamento é o primeiro dia do serviço e não o último do projeto. É aqui que os "
                        "direitos se ganham ou se perdem: na fila, na carta, na chamada que ninguém "
                        "atende.</p><h3>Preparar quem atende</h3><p>Quem está ao balcão precisa de três coisas: "
                        "margem para adaptar, frases prontas e apoio quando a conversa é dura. Combine por escrito o "
                        "que pode decidir sozinho. Por exemplo: dar mais tempo, mudar de sala, aceitar outra prova, "
                        "chamar intérprete.</p><p>Treine em pares, 20 minutos por semana, com um caso real sem "
                        "nomes. Uma pessoa faz de utente, outra atende. Depois perguntam: «Houve respeito? Ficou "
                        "claro o próximo passo?»</p><h3>Frases que ajudam</h3><ul><li>«Há outra forma de fazer isto. "
                        "Qual lhe dá mais jeito?»</li><li>«Vou explicar de novo, de outra maneira. O defeito é da "
                        "carta.»</li><li>«A resposta é não, por esta razão. Pode reclamar assim, até este "
                        "dia.»</li><li>«Prefere falar num sítio mais calmo?»</li></ul><h3>Medir sem "
                        "vigiar</h3><p>Meça o serviço e não a identidade das pessoas. Bons números: pedidos que "
                        "ficam a meio, em que passo; tempo até à resposta; uso de cada canal; adaptações pedidas e "
                        "dadas; reclamações por motivo. Compare por zona ou por canal. Se quiser dados sobre grupos, "
                        "faça um inquérito anónimo, voluntário e combinado com as associações.</p><p>De seis em seis "
                        "meses, junte os números a dez conversas curtas à saída. Pergunte: «Conseguiu o que veio "
                        "tratar? O que quase o fez desistir?»</p><h3>Reclamar é participar</h3><p>Ponha o caminho da "
                        "reclamação na própria carta de resposta. Aceite-a por voz e em várias línguas. Todos os "
                        "meses, a equipa lê cinco reclamações e escolhe uma causa para eliminar. O Livro de "
                        "Reclamações e o Provedor de Justiça são direitos da pessoa: informe sem rodeios.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Reunião mensal dos direitos, minuto a minuto",
                        "time": "50 minutos",
                        "people": (
                            "Responsável do serviço, 2 pessoas do balcão, 1 da informática, 1 associação convidada "
                            "de três em três meses"
                        ),
                        "material": "Números do mês numa página, cinco reclamações sem nomes, registo de riscos",
                        "text": (
                            "<ul><li><b>0–5</b> Leia o que foi prometido no mês passado. Feito ou não feito, sem "
                            "desculpas.</li><li><b>5–15</b> Vejam os números. Pergunta única: «Onde é que as pessoas "
                            "param?»</li><li><b>15–30</b> Leiam as cinco reclamações em voz alta. Para cada uma: "
                            "qual foi a barreira?</li><li><b>30–40</b> Escolham uma causa. Escrevam a mudança mais "
                            "pequena que a elimina.</li><li><b>40–45</b> Revejam dois riscos do registo. Há sinais "
                            "deles?</li><li><b>45–50</b> Combinem quem faz, até quando, e o que se publica.</li></ul>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Devolver os resultados</h3><p>Quem participou tem direito a saber. Use a forma que cada "
                        "pessoa escolheu na folha de consentimento. Para quem não lê, telefone: bastam três minutos. "
                        "Diga também o que não foi possível e porquê. Um não explicado vale mais do que o "
                        "silêncio.</p><p>Publique um resumo de uma página, em linguagem clara e em leitura fácil. "
                        "Ponha-o no balcão, no sítio e nas associações que ajudaram.</p>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Ficha «O que mudou por sua causa»",
                        "text": (
                            "<p>Uma página, letra 14 ou maior. Serve de carta, de cartaz e de guião para o "
                            "telefonema.</p>"
                        ),
                        "name": "o-que-mudou",
                        "document": [
                            (
                                "h1",
                                "O que mudou por sua causa",
                            ),
                            (
                                "p",
                                "Serviço: ______________________   Data: ____ / ____ / ______",
                            ),
                            (
                                "p",
                                (
                                    "Obrigado. Em ______________________ (mês), ______ pessoas ajudaram-nos a "
                                    "melhorar este serviço."
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "O que ouvimos",
                                        "O que fizemos",
                                        "Quando",
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
                                "O que ainda não conseguimos, e porquê:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Pedido",
                                        "Porque não, por agora",
                                        "O que falta",
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
                                "Próximo passo: ______________________",
                            ),
                            (
                                "p",
                                ("Para falar connosco ou reclamar: ______________________ (telefone, balcão, correio)"),
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "O Selo de Usabilidade e Acessibilidade",
                        "who": "Administração Pública portuguesa",
                        "when": "Em funcionamento",
                        "text": (
                            "<p>Portugal tem um selo que distingue sítios e aplicações que cumprem boas práticas de "
                            "usabilidade e acessibilidade. Tem níveis e listas de verificação públicas.</p><p>Use as "
                            "listas como guião de trabalho, mesmo antes de pensar na candidatura.</p>"
                        ),
                        "link": "https://selo.usabilidade.gov.pt/",
                        "link_text": "Sítio do Selo",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Lista da fase de funcionamento",
                        "items": [
                            "Quem atende sabe o que pode adaptar sem pedir licença.",
                            "Todos os canais dão o mesmo resultado e o mesmo prazo.",
                            "A carta de resposta diz o motivo, o prazo e a forma de reclamar.",
                            "Os números mostram onde as pessoas param.",
                            "Cinco reclamações são lidas todos os meses.",
                            "O registo de riscos é revisto de três em três meses.",
                            "Quem participou recebeu a ficha «O que mudou».",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "accountability",
                        "plain-language",
                    ],
                ),
            ],
        },
    ],
}

GLOSSARY = [
    {
        "slug": "rights-holder",
        "term": "titular de direitos",
        "explained": "Pessoa que tem um direito e o pode exigir: pedir, perceber a decisão e reclamar dela.",
    },
    {
        "slug": "duty-bearer",
        "term": "responsável por deveres",
        "explained": (
            "Entidade que tem de respeitar, proteger e tornar possível um direito. Num serviço público, é a entidade "
            "que o presta."
        ),
    },
    {
        "slug": "barrier",
        "term": "barreira",
        "explained": (
            "O que trava uma pessoa no caminho até ao seu direito. Pode ser um degrau, uma palavra, uma regra, um "
            "custo ou uma atitude."
        ),
    },
    {
        "slug": "reasonable-accommodation",
        "term": "adaptação razoável",
        "explained": (
            "Ajuste feito para uma pessoa concreta, sem custo desproporcionado, para que exerça um direito como as "
            "outras."
        ),
    },
    {
        "slug": "special-categories",
        "term": "categorias especiais de dados",
        "explained": (
            "Dados muito sensíveis, como saúde, origem étnica ou religião. A regra é não os tratar, salvo nas "
            "exceções do RGPD."
        ),
    },
    {
        "slug": "accessibility-statement",
        "term": "declaração de acessibilidade",
        "explained": (
            "Página obrigatória num sítio público. Diz o que é acessível, o que falta e como apresentar queixa."
        ),
    },
    {
        "slug": "intersectionality",
        "term": "interseccionalidade",
        "explained": ("Forma de ver como várias desigualdades se juntam na mesma pessoa e criam barreiras próprias."),
    },
    {
        "slug": "mediator",
        "term": "mediador",
        "explained": (
            "Pessoa em quem uma comunidade confia e que ajuda os dois lados a entenderem-se. Não decide por ninguém."
        ),
    },
    {
        "slug": "easy-read",
        "term": "leitura fácil",
        "explained": (
            "Forma de escrever com frases muito curtas, palavras comuns e imagens, revista por pessoas com "
            "dificuldades de leitura."
        ),
    },
    {
        "slug": "informed-consent",
        "term": "consentimento informado",
        "explained": (
            "Um sim livre, dado por quem percebeu o que se vai fazer. Pode ser retirado a qualquer momento, sem "
            "prejuízo."
        ),
    },
    {
        "slug": "do-no-harm",
        "term": "não fazer mal",
        "explained": (
            "Regra que obriga a equipa a prever e evitar danos às pessoas que ajudam na investigação ou nos ensaios."
        ),
    },
    {
        "slug": "data-minimisation",
        "term": "minimização dos dados",
        "explained": (
            "Pedir e guardar só os dados pessoais precisos para o fim combinado, e só durante o tempo preciso."
        ),
    },
    {
        "slug": "co-creation",
        "term": "cocriação",
        "explained": ("Trabalho em que quem usa e quem presta um serviço criam soluções em conjunto, com voz igual."),
    },
    {
        "slug": "support-person",
        "term": "pessoa de apoio",
        "explained": "Quem ajuda um participante a perceber, escrever ou falar, sem responder por ele.",
    },
    {
        "slug": "tokenism",
        "term": "participação de fachada",
        "explained": "Convidar alguém só para constar, sem que a sua opinião possa mudar a decisão.",
    },
    {
        "slug": "prototype",
        "term": "protótipo",
        "explained": "Versão simples e barata de uma ideia, feita para testar com pessoas antes de gastar mais.",
    },
    {
        "slug": "stop-rule",
        "term": "travão",
        "explained": "Condição escrita antes de um ensaio que obriga a pará-lo, com o nome de quem decide.",
    },
    {
        "slug": "accountability",
        "term": "prestação de contas",
        "explained": "Explicar em público o que se decidiu, porquê e com que resultado, e aceitar corrigir.",
    },
    {
        "slug": "plain-language",
        "term": "linguagem clara",
        "explained": "Texto que a pessoa encontra, percebe e usa à primeira leitura.",
    },
]

"""O guia «(Re)desenho de serviços públicos com pessoas», em português."""

GUIDE = {
    "title": "(Re)desenho de serviços públicos com pessoas",
    "slug": "redesenho-de-servicos-publicos",
    "lead": (
        "Depois de ler este guia, uma equipa consegue investigar um problema com as pessoas, cocriar soluções e "
        "testá-las em pequeno. Consegue também alargar o que resulta. Traz 12 ferramentas com exemplos e folhas "
        "para imprimir."
    ),
    "kind": "guide",
    "stages": ["research", "co-creation", "experimentation"],
    "audiences": ["civil-servants", "designers", "leaders", "facilitators"],
    "topics": ["atendimento", "digital"],
    "authors": "Equipa do LabX",
    "licence": "CC BY 4.0",
    "versions": [
        (
            "1.0",
            "2026-11-25",
            "Primeira versão do guia, com nove capítulos, doze ferramentas e folhas para imprimir.",
        ),
    ],
    "chapters": [
        {
            "title": "Antes de começar",
            "slug": "antes-de-comecar",
            "lead": (
                "Junte a equipa certa, combine o mandato e reserve o calendário. Uma manhã de preparação poupa "
                "semanas de equívocos."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>O que este guia o ajuda a fazer</h3>"
                        "<p>Um serviço público é mais do que um balcão ou um formulário. É tudo o que uma pessoa "
                        "tem de fazer até resolver o seu assunto.</p>"
                        "<p>Este guia mostra como desenhar ou melhorar um serviço com as pessoas que o usam e com "
                        "quem nele trabalha. Não precisa de ser especialista em design. Precisa de tempo, de "
                        "curiosidade e de autorização para mudar alguma coisa.</p>"
                        "<p>O caminho tem três etapas:</p>"
                        "<ul>"
                        "<li><b>Investigar</b>: perceber o problema antes de pensar na solução (capítulos 2 a "
                        "4).</li>"
                        "<li><b>Cocriar</b>: imaginar e escolher soluções com quem as vai usar (capítulos 5 e "
                        "6).</li>"
                        "<li><b>Experimentar</b>: testar em pequeno, medir, e só depois alargar (capítulos 7 a "
                        "9).</li>"
                        "</ul>"
                        "<p>As etapas não são uma linha reta. Um teste pode mostrar que a pergunta estava errada. "
                        "Voltar atrás nessa altura é barato.</p>"
                        "<p>Todos os exemplos usam o mesmo serviço inventado: o passe escolar do município de Vale "
                        "Claro. As famílias pedem-no todos os anos, em papel, em agosto.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "A Administração Pública será estruturada de modo a evitar a burocratização, a "
                            "aproximar os serviços das populações e a assegurar a participação dos interessados na "
                            "sua gestão efectiva […]"
                        ),
                        "who": "Constituição da República Portuguesa, artigo 267.º, n.º 1 (início)",
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quem deve estar na equipa</h3>"
                        "<p>Quatro a seis pessoas bastam. Mais do que isso, as decisões arrastam-se. Procure estes "
                        "papéis:</p>"
                        "<ul>"
                        "<li><b>Responsável</b>: conduz o projeto e tem pelo menos dois dias por semana para "
                        "ele.</li>"
                        "<li><b>Patrocinador</b>: um dirigente que decide, desbloqueia e aparece em três momentos "
                        "marcados.</li>"
                        "<li><b>Quem atende</b>: alguém que fala todos os dias com o público.</li>"
                        "<li><b>Quem trata dos processos</b>: conhece as regras, os prazos e os sistemas.</li>"
                        "<li><b>Quem escreve e regista</b>: guarda notas, fotografias e decisões.</li>"
                        "</ul>"
                        "<p>Chame também, desde o início, a pessoa da área jurídica, o encarregado da proteção de "
                        "dados e alguém dos sistemas de informação. Não precisam de vir a tudo. Precisam de saber "
                        "antes de ser tarde.</p>"
                        "<p>Se puder, convide duas pessoas que usam o serviço para acompanhar o projeto do "
                        "princípio ao fim.</p>"
                        "<h3>Um calendário realista</h3>"
                        "<p>Um primeiro projeto cabe em dezasseis semanas: quatro para investigar, três para "
                        "cocriar, nove para experimentar. Alargar o serviço vem depois e demora mais. Evite "
                        "agosto, dezembro e o pico de trabalho do próprio serviço.</p>"
                    ),
                ),
                (
                    "text",
                    (
                        "<h3>Quatro regras da casa</h3>"
                        "<ul>"
                        "<li><b>Nada sobre as pessoas sem as pessoas.</b> Cada decisão importante passa por alguém "
                        "que usa o serviço.</li>"
                        "<li><b>Tempo tem valor.</b> Quem vem de fora recebe transporte, comida e, se for "
                        "possível, uma compensação. Pergunte à área financeira como a pagar.</li>"
                        "<li><b>Homens e mulheres contam por igual.</b> Veja quem cuida, quem espera e quem trata "
                        "dos papéis. Marque horários que sirvam a quem tem filhos ou pais a cargo.</li>"
                        "<li><b>Ninguém fica pior.</b> Uma mudança que tira um direito ou um caminho a alguém não "
                        "é uma melhoria.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Primeira reunião da equipa",
                        "time": "90 minutos",
                        "people": "A equipa completa e o patrocinador",
                        "material": "Folha do mandato impressa em A3, marcadores, papéis autocolantes",
                        "text": (
                            "<p>Mande a folha do mandato dois dias antes. Na reunião, siga esta ordem:</p>"
                            "<ul>"
                            "<li><b>0–10 min</b>: cada pessoa diz o nome, o que faz e uma vez em que um serviço "
                            "público a deixou perdida.</li>"
                            "<li><b>10–25 min</b>: o patrocinador explica porque é que este serviço tem de mudar "
                            "agora.</li>"
                            "<li><b>25–50 min</b>: preenchem juntos a folha do mandato.</li>"
                            "<li><b>50–65 min</b>: cada um escreve o receio que tem. Leem em voz alta, sem "
                            "discutir. Agrupam.</li>"
                            "<li><b>65–80 min</b>: marcam as datas das três etapas e os três encontros com o "
                            "patrocinador.</li>"
                            "<li><b>80–90 min</b>: cada pessoa diz o que vai fazer até à semana seguinte.</li>"
                            "</ul>"
                            "<p>Pode abrir assim: «Hoje não vamos resolver o problema. Vamos combinar como o vamos "
                            "perceber.»</p>"
                            "<p>Se alguém já trouxer a solução, agradeça, escreva-a numa folha à parte e chame-lhe "
                            "hipótese. Volta a ela no capítulo 5.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3>"
                        "<ul>"
                        "<li><b>O patrocinador desaparece.</b> Mande-lhe uma página com uma decisão a tomar e uma "
                        "data. Se não responder, adie a etapa e diga porquê.</li>"
                        "<li><b>A equipa não tem tempo.</b> Reduza o âmbito: um grupo de pessoas, um canal, um "
                        "passo do serviço. Não corte as conversas com quem o usa.</li>"
                        "<li><b>Já há um contrato para uma aplicação.</b> Use os capítulos 3, 4 e 7 para a "
                        "melhorar. Ouvir tarde é melhor do que não ouvir.</li>"
                        "<li><b>Os colegas sentem-se julgados.</b> Diga muitas vezes: «Estamos a olhar para o "
                        "serviço e não para quem nele trabalha.»</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Folha do mandato",
                        "text": (
                            "<p>Uma página que o patrocinador assina. Evita a pergunta «mas quem é que vos mandou "
                            "fazer isto?».</p>"
                        ),
                        "name": "folha-do-mandato",
                        "document": [
                            ("h1", "Folha do mandato"),
                            (
                                "p",
                                "Preencha em equipa, na primeira reunião. Guarde-a à vista de todos.",
                            ),
                            (
                                "table",
                                [
                                    ["Pergunta", "Resposta"],
                                    ["Que serviço vamos (re)desenhar?", ""],
                                    ["Porquê agora?", ""],
                                    ["O que pode mudar?", ""],
                                    ["O que não pode mudar (lei, contrato, prazo)?", ""],
                                    ["Quem decide no fim?", ""],
                                    ["Tempo de cada pessoa por semana", ""],
                                    ["Dinheiro disponível", ""],
                                    ["Como saberemos que melhorou?", ""],
                                ],
                            ),
                            ("h1", "Datas"),
                            (
                                "table",
                                [
                                    ["Etapa", "Começa", "Acaba", "Encontro com o patrocinador"],
                                    ["Investigar", "", "", ""],
                                    ["Cocriar", "", "", ""],
                                    ["Experimentar", "", "", ""],
                                ],
                            ),
                            ("h1", "Assinaturas"),
                            (
                                "p",
                                "Patrocinador: ______________________   Data: ___ / ___ / ______",
                            ),
                            ("p", "Responsável: ______________________   Data: ___ / ___ / ______"),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Antes de avançar, confirme",
                        "items": [
                            "O patrocinador assinou a folha do mandato",
                            "Há uma pessoa que atende o público na equipa",
                            "O encarregado da proteção de dados sabe do projeto",
                            "As datas evitam o pico de trabalho do serviço",
                            "Há dinheiro para intérpretes, transportes e lanches",
                        ],
                    },
                ),
                (
                    "terms",
                    ["service", "service-design", "co-creation"],
                ),
            ],
        },
        {
            "title": "Enquadrar o problema",
            "slug": "enquadrar-o-problema",
            "lead": (
                "Transforme uma queixa vaga numa pergunta que a equipa consegue investigar, e descubra quem tem de "
                "ser ouvido."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Comece pelo problema, não pela aplicação</h3>"
                        "<p>Muitos projetos começam com uma solução: «precisamos de uma aplicação». A solução pode "
                        "até ser boa. Mas ninguém sabe ainda que problema resolve.</p>"
                        "<p>Faça três perguntas antes de aceitar o pedido. Para quem é isto um problema? Como "
                        "sabemos? O que acontece se não fizermos nada?</p>"
                        "<h3>Junte o que já existe</h3>"
                        "<p>Antes de falar com alguém, passe dois dias a ler o que a casa já sabe:</p>"
                        "<ul>"
                        "<li>reclamações e elogios do último ano;</li>"
                        "<li>perguntas mais frequentes ao balcão e ao telefone;</li>"
                        "<li>processos devolvidos, e porquê;</li>"
                        "<li>tempos de espera e de resposta;</li>"
                        "<li>cartas, formulários e páginas que as pessoas recebem;</li>"
                        "<li>leis e regulamentos que fixam prazos e documentos.</li>"
                        "</ul>"
                        "<p>Peça também para ficar uma manhã sentado junto ao balcão, com autorização e sem "
                        "interferir. Anote o que as pessoas perguntam, com as palavras delas.</p>"
                        "<p>Repare em quem falta. Quem não chega ao balcão não aparece nas reclamações. Pode não "
                        "saber que o serviço existe, não ter transporte ou não falar português.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Quadro do problema",
                        "what_for": (
                            "Pôr numa só página o que sabemos, o que supomos e a pergunta que vamos investigar."
                        ),
                        "when": "Na segunda semana, depois de ler os dados que já existem.",
                        "time": "90 minutos",
                        "people": "1 facilitador e 4 a 8 pessoas da equipa",
                        "material": "Quadro em A2 ou A1, papéis autocolantes de duas cores, marcadores grossos",
                        "steps": [
                            (
                                "<p><b>Individual, 10 min.</b> Cada pessoa escreve o que acontece hoje, um facto "
                                "por papel. Cor amarela para o que tem prova. Cor rosa para o que supõe.</p>"
                            ),
                            (
                                "<p><b>Partilha, 20 min.</b> Cada um lê os seus papéis e cola-os no quadro. "
                                "Ninguém comenta ainda.</p>"
                            ),
                            (
                                "<p><b>Quem sofre, 15 min.</b> Escrevem que pessoas são afetadas, e quem fica de "
                                "fora.</p>"
                            ),
                            (
                                "<p><b>Causas, 20 min.</b> Escolhem o efeito mais grave e perguntam «porquê?» até "
                                "cinco vezes.</p>"
                            ),
                            "<p><b>Limites, 10 min.</b> Marcam o que não se pode mudar e quem o fixou.</p>",
                            (
                                "<p><b>Pergunta, 15 min.</b> Escrevem uma frase: «Como é que [pessoas] podem "
                                "[fazer o quê], sem [a dificuldade de hoje]?»</p>"
                            ),
                        ],
                        "example": (
                            "<p>Em Vale Claro (exemplo inventado), o pedido inicial era «uma aplicação para o "
                            "passe escolar». O quadro mostrou outra coisa.</p>"
                            "<p>Nos papéis amarelos estava isto: muitos pedidos voltavam para trás por falta do "
                            "comprovativo de morada. Nos rosa: «as famílias deixam tudo para a última hora».</p>"
                            "<p>A pergunta «porquê?» levou a equipa até à carta enviada em julho. A carta não "
                            "dizia que comprovativos serviam.</p>"
                            "<p>A pergunta final: «Como é que as famílias podem pedir o passe à primeira, sem "
                            "voltar ao balcão por causa de um papel?»</p>"
                        ),
                        "tips": [
                            "Leia a pergunta a alguém de fora. Se não a perceber, está longa demais.",
                            "Cada papel rosa é uma pergunta para as entrevistas do capítulo 3.",
                            "Se alguém não pode escrever, outra pessoa escreve por ela, palavra por palavra.",
                        ],
                        "mistakes": [
                            "Meter a solução dentro da pergunta.",
                            "Tratar uma suposição antiga como facto.",
                            "Escolher um problema que a equipa não tem poder para mexer.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Mapa dos envolvidos",
                        "what_for": (
                            "Ver quem usa, faz, paga, trava ou depende do serviço, e decidir como ouvir cada um."
                        ),
                        "when": "Logo a seguir ao quadro do problema.",
                        "time": "60 minutos",
                        "people": "4 a 8 pessoas, com pelo menos uma que atende o público",
                        "material": "Folha grande com três círculos, papéis autocolantes, marcadores",
                        "steps": [
                            (
                                "<p>No círculo do centro, escreva quem usa o serviço. Seja concreto: «avós que "
                                "tratam do passe dos netos».</p>"
                            ),
                            (
                                "<p>No segundo círculo, escreva quem presta o serviço: balcão, escola, "
                                "transportadora, contabilidade.</p>"
                            ),
                            (
                                "<p>No círculo de fora, escreva quem influencia: vereação, associações de pais, "
                                "comunicação social, fornecedores.</p>"
                            ),
                            "<p>Marque com um ponto vermelho quem quase nunca é ouvido.</p>",
                            "<p>Para cada papel, escreva o que ganha e o que receia com a mudança.</p>",
                            (
                                "<p>Decida como chegar a cada um: entrevista, visita, sessão conjunta ou simples "
                                "informação.</p>"
                            ),
                        ],
                        "example": (
                            "<p>No mapa de Vale Claro (exemplo inventado), a equipa pôs «pais» no centro. A "
                            "assistente da escola corrigiu: quem trata do pedido são muitas vezes as avós ou os "
                            "irmãos mais velhos.</p>"
                            "<p>Os pontos vermelhos ficaram em três grupos: famílias recém-chegadas a Portugal, "
                            "pais com deficiência visual e alunos maiores de idade. A equipa combinou ir ter com "
                            "eles através da escola e de duas associações.</p>"
                        ),
                        "tips": [
                            "Ponha nomes de funções e não nomes de pessoas.",
                            "Volte ao mapa no fim de cada etapa.",
                            "Pergunte a cada entrevistado: «quem mais devíamos ouvir?»",
                        ],
                        "mistakes": [
                            "Escrever «cidadãos» e parar aí.",
                            "Esquecer os colegas que vão ter de trabalhar de outra forma.",
                            "Convidar só as associações de sempre.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3>"
                        "<ul>"
                        "<li><b>A equipa não chega a uma só pergunta.</b> Escrevam duas e leiam-nas a três colegas "
                        "do balcão. Fiquem com a que ouvem todas as semanas.</li>"
                        "<li><b>Não há dados.</b> Peça a quem atende que faça um risco numa folha, durante uma "
                        "semana, por cada vez que o problema aparece.</li>"
                        "<li><b>O problema é de outra entidade.</b> Convide-a já para a equipa. Se recusar, trate "
                        "da parte que depende de si e registe a outra.</li>"
                        "<li><b>O dirigente insiste na solução.</b> Escreva-a no quadro como suposição e pergunte: "
                        "«O que teria de ser verdade para isto resultar?»</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Quadro do problema",
                        "text": "<p>Imprima em A3 ou copie as caixas para uma folha de parede.</p>",
                        "name": "quadro-do-problema",
                        "document": [
                            ("h1", "Quadro do problema"),
                            (
                                "p",
                                (
                                    "Serviço: ____________________   Data: ___ / ___ / ______   Equipa: "
                                    "____________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    ["Caixa", "O que sabemos (com prova)", "O que supomos"],
                                    ["O que acontece hoje?", "", ""],
                                    ["A quem acontece?", "", ""],
                                    ["Quem fica de fora?", "", ""],
                                    ["Quando e onde acontece?", "", ""],
                                    ["Que consequências tem?", "", ""],
                                    ["Porque acontece? (pergunte cinco vezes)", "", ""],
                                    ["O que já se tentou?", "", ""],
                                    ["O que não se pode mudar?", "", ""],
                                ],
                            ),
                            ("h1", "A nossa pergunta"),
                            (
                                "p",
                                (
                                    "Como é que ____________________ podem ____________________, sem "
                                    "____________________?"
                                ),
                            ),
                            ("h1", "Três suposições a verificar primeiro"),
                            (
                                "list",
                                [
                                    "1. ________________________________________",
                                    "2. ________________________________________",
                                    "3. ________________________________________",
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "A pergunta está pronta quando",
                        "items": [
                            "Fala de pessoas concretas e não de «utentes»",
                            "Não traz a solução escondida",
                            "Assenta em pelo menos três factos com fonte",
                            "O patrocinador concorda com ela",
                            "O mapa mostra quem quase nunca é ouvido",
                        ],
                    },
                ),
                (
                    "terms",
                    ["problem-framing", "stakeholder", "assumption"],
                ),
            ],
        },
        {
            "title": "Investigar com as pessoas",
            "slug": "investigar-com-as-pessoas",
            "lead": (
                "Prepare, convide e conduza entrevistas respeitosas, com consentimento registado e apoio para quem "
                "dele precisa."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Quantas pessoas, e quem</h3>"
                        "<p>Oito a doze conversas bem escolhidas costumam mostrar padrões. Não procura uma amostra "
                        "estatística. Procura perceber como e porquê.</p>"
                        "<p>Escolha pessoas diferentes entre si. Inclua quem conseguiu, quem desistiu e quem nunca "
                        "tentou. Reserve pelo menos um terço das conversas para quem costuma ficar de fora.</p>"
                        "<h3>Como convidar</h3>"
                        "<p>Convide através de quem já tem a confiança das pessoas: escola, centro de saúde, "
                        "junta, associação, biblioteca. Diga o que é, quanto tempo demora e o que a pessoa ganha "
                        "com isso. Pague os transportes. Ofereça horários ao fim do dia e ao sábado.</p>"
                        "<p>Um convite que funciona: «Queremos que pedir o passe escolar seja mais fácil. "
                        "Gostávamos de o ouvir durante 45 minutos. Não é um teste e não há respostas certas. Pode "
                        "levar alguém consigo. Precisa de intérprete, de um espaço sem degraus ou de outra "
                        "coisa?»</p>"
                        "<h3>Para que todos possam participar</h3>"
                        "<ul>"
                        "<li><b>Pessoas com deficiência.</b> Pergunte de que precisam, não adivinhe. Reserve "
                        "intérprete de Língua Gestual Portuguesa com duas semanas de antecedência. Envie os textos "
                        "antes, em formato que o leitor de ecrã leia.</li>"
                        "<li><b>Pessoas que não falam bem português.</b> Use um intérprete profissional. Não use "
                        "crianças nem familiares para traduzir. Conte com o dobro do tempo.</li>"
                        "<li><b>Pessoas que não leem bem.</b> Explique tudo de viva voz. Use objetos e imagens. "
                        "Nunca peça que leiam em voz alta.</li>"
                        "<li><b>Menores.</b> Precisa da autorização de quem é responsável por eles, e também da "
                        "vontade do próprio.</li>"
                        "</ul>"
                        "<h3>Consentimento</h3>"
                        "<p>Consentir é perceber e aceitar livremente. Explique primeiro, peça depois. Diga o que "
                        "vai guardar, durante quanto tempo, quem vê e como se pode desistir. A recusa nunca "
                        "prejudica a pessoa no serviço.</p>"
                        "<p>Quem não assina pode consentir de viva voz: grave só essa parte ou registe-a com uma "
                        "testemunha. Recolha o mínimo de dados. Combine com o encarregado da proteção de dados a "
                        "base legal e o prazo para apagar as gravações.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Guião de entrevista",
                        "what_for": (
                            "Conduzir uma conversa aberta sobre o que a pessoa viveu, sem a levar para a resposta "
                            "que queremos."
                        ),
                        "when": "Nas semanas três e quatro, com 8 a 12 pessoas.",
                        "time": "45 minutos por conversa, mais 20 para notas",
                        "people": "1 pessoa que pergunta e 1 que regista, com cada participante",
                        "material": "Guião impresso, folha de consentimento, gravador se houver acordo, água",
                        "steps": [
                            (
                                "<p><b>0–5 min, acolher.</b> Apresente-se. Explique o projeto e o consentimento. "
                                "Diga: «Se quiser parar, paramos.»</p>"
                            ),
                            "<p><b>5–10 min, aquecer.</b> «Fale-me um pouco do seu dia a dia.»</p>",
                            (
                                "<p><b>10–30 min, a última vez.</b> «Conte-me a última vez que tratou disto. Por "
                                "onde começou? E depois?» Deixe haver silêncio.</p>"
                            ),
                            (
                                "<p><b>30–38 min, aprofundar.</b> «O que foi mais difícil? Quem o ajudou? O que "
                                "quase o fez desistir?»</p>"
                            ),
                            "<p><b>38–43 min, imaginar.</b> «Se pudesse mudar uma só coisa, qual era?»</p>",
                            (
                                "<p><b>43–45 min, fechar.</b> Agradeça. Diga quando e como vai saber o resultado. "
                                "Pergunte quem mais devia ser ouvido.</p>"
                            ),
                            (
                                "<p><b>Depois, 20 min.</b> Os dois escrevem, em separado, cinco frases que ouviram "
                                "e uma surpresa. Só então comparam.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Numa entrevista em Vale Claro (exemplo inventado), a equipa ia perguntar se o "
                            "sítio da câmara era claro. A avó contou a última vez e nunca falou do sítio.</p>"
                            "<p>Tinha ido três vezes ao balcão. À segunda, o comprovativo estava em nome do genro. "
                            "«Ninguém me disse que o nome contava.» A equipa guardou a frase. Veio a mudar a carta "
                            "de julho.</p>"
                        ),
                        "tips": [
                            "Pergunte sobre factos passados, não sobre intenções.",
                            "Quando ouvir algo vago, peça um exemplo.",
                            "Faça uma entrevista de ensaio com um colega.",
                        ],
                        "mistakes": [
                            "Perguntas que já trazem resposta: «Gostava de ter uma aplicação, não gostava?»",
                            "Explicar ou defender o serviço durante a conversa.",
                            "Levar quatro pessoas para ouvir uma.",
                        ],
                    },
                ),
                (
                    "step",
                    {
                        "title": "Conversa com intérprete",
                        "time": "90 minutos, mais 15 de preparação",
                        "people": "1 pessoa que pergunta, 1 que regista, 1 intérprete e o participante",
                        "material": (
                            "Guião enviado ao intérprete dois dias antes, consentimento traduzido, três cadeiras "
                            "em triângulo"
                        ),
                        "text": (
                            "<ul>"
                            "<li><b>Antes, 15 min.</b> Explique ao intérprete o objetivo e as palavras difíceis. "
                            "Peça que traduza tudo, sem resumir, e que guarde segredo.</li>"
                            "<li><b>0–10 min.</b> Apresente as quatro pessoas. Diga o que cada uma faz ali.</li>"
                            "<li><b>10–20 min.</b> Consentimento, lido e traduzido frase a frase. Peça à pessoa "
                            "que diga, por palavras suas, o que percebeu.</li>"
                            "<li><b>20–80 min.</b> Faça o guião com metade das perguntas. Olhe para a pessoa e não "
                            "para o intérprete. Frases curtas, uma pausa depois de cada uma.</li>"
                            "<li><b>80–90 min.</b> Agradeça. Pergunte em que língua quer receber os "
                            "resultados.</li>"
                            "</ul>"
                            "<p>Em língua gestual, a luz deve bater na cara do intérprete e não vir de trás dele. "
                            "Combine uma pausa a meio: interpretar cansa.</p>"
                            "<p>Se o intérprete falhar, marque outro dia. Uma conversa com um primo a traduzir "
                            "pode expor a pessoa.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3>"
                        "<ul>"
                        "<li><b>A pessoa emociona-se.</b> Pare. Ofereça água e tempo. Pergunte se quer continuar. "
                        "Tenha à mão um contacto de apoio.</li>"
                        "<li><b>A pessoa só se queixa.</b> Ouça cinco minutos. Depois: «Ajude-me a perceber como "
                        "aconteceu. Por onde começou?»</li>"
                        "<li><b>Pede ajuda para o seu processo.</b> Diga que trata disso no fim e cumpra: dê um "
                        "nome e um contacto.</li>"
                        "<li><b>Falta muita gente.</b> Ligue na véspera. Convide sempre mais duas pessoas do que "
                        "precisa.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Guião e consentimento",
                        "text": (
                            "<p>Duas folhas: a do consentimento fica com a equipa e uma cópia fica com a pessoa.</p>"
                        ),
                        "name": "guiao-e-consentimento",
                        "document": [
                            ("h1", "Consentimento para participar"),
                            (
                                "p",
                                (
                                    "Estamos a melhorar o serviço: ______________________________. Queremos ouvir "
                                    "a sua experiência."
                                ),
                            ),
                            (
                                "list",
                                [
                                    "Participo porque quero. Posso parar a qualquer momento, sem explicar porquê.",
                                    "Recusar não muda em nada o modo como sou atendido.",
                                    "O meu nome não aparece em relatórios.",
                                    "As notas são apagadas até: ___ / ___ / ______",
                                    "Para desistir ou perguntar, contacto: ______________________________",
                                ],
                            ),
                            (
                                "table",
                                [
                                    ["Aceito que", "Sim", "Não"],
                                    ["tomem notas da conversa", "", ""],
                                    ["gravem a minha voz", "", ""],
                                    ["usem frases minhas, sem o meu nome", "", ""],
                                    ["me contactem para dizer o resultado", "", ""],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Nome ou iniciais: ____________________   Assinatura: ____________________   "
                                    "Data: ___ / ___ / ______"
                                ),
                            ),
                            ("p", "Consentiu de viva voz. Testemunha: ____________________"),
                            ("h1", "Guião da entrevista"),
                            (
                                "table",
                                [
                                    ["Momento", "Perguntas", "Notas"],
                                    ["Aquecer (5 min)", "Fale-me um pouco do seu dia a dia.", ""],
                                    [
                                        "A última vez (20 min)",
                                        "Conte-me a última vez que tratou disto. E depois?",
                                        "",
                                    ],
                                    [
                                        "Aprofundar (8 min)",
                                        "O que foi mais difícil? Quem ajudou?",
                                        "",
                                    ],
                                    [
                                        "Imaginar (5 min)",
                                        "Se pudesse mudar uma só coisa, qual era?",
                                        "",
                                    ],
                                    ["Fechar (2 min)", "Quem mais devíamos ouvir?", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Antes da primeira entrevista, confirme",
                        "items": [
                            "Um terço dos convidados costuma ficar de fora do serviço",
                            "O consentimento está em linguagem simples e traduzido",
                            "Intérpretes e espaço acessível estão reservados",
                            "Todos sabem quando se apagam as gravações",
                            "O guião foi ensaiado com um colega",
                        ],
                    },
                ),
                (
                    "terms",
                    ["consent", "interview-guide", "reasonable-accommodation"],
                ),
            ],
        },
        {
            "title": "Dar sentido ao que ouviu",
            "slug": "dar-sentido-ao-que-ouviu",
            "lead": (
                "Passe de páginas de notas a poucas descobertas, a pessoas-tipo feitas de provas e a uma jornada "
                "com os tropeções à vista."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Das notas às descobertas</h3>"
                        "<p>Faça a análise em equipa e depressa, de preferência na semana da última entrevista. As "
                        "notas perdem a cor com o tempo.</p>"
                        "<p>Escreva cada observação num papel: uma frase ouvida, um gesto visto, um número. Ponha "
                        "no canto um código, como E4, para saber de que conversa veio. Nunca ponha o nome.</p>"
                        "<p>Junte os papéis que falam da mesma coisa. Dê a cada grupo um título que seja uma frase "
                        "inteira. «Comprovativos» é um tema. «As famílias só descobrem que o comprovativo não "
                        "serve quando já estão ao balcão» é uma descoberta.</p>"
                        "<p>Procure também o que contraria o grupo. Uma exceção ensina muitas vezes mais do que "
                        "dez casos iguais.</p>"
                        "<h3>Quanto vale uma descoberta</h3>"
                        "<p>Use uma regra simples. <b>Forte</b>: surge em quatro ou mais conversas e os dados do "
                        "serviço confirmam. <b>Média</b>: surge em duas ou três. <b>A verificar</b>: surge uma "
                        "vez, mas seria grave se fosse verdade.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Pessoas-tipo feitas de provas",
                        "what_for": "Lembrar à equipa, em cada decisão, para quem está a trabalhar.",
                        "when": "Depois das entrevistas e antes da sessão de cocriação.",
                        "time": "2 horas",
                        "people": "A equipa, mais uma pessoa que atende o público",
                        "material": "Notas das entrevistas com códigos, folhas A3, marcadores",
                        "steps": [
                            (
                                "<p><b>Escolha o que distingue, 20 min.</b> Procure diferenças de comportamento e "
                                "não de idade: quem trata sozinho, quem tem ajuda, quem desiste.</p>"
                            ),
                            (
                                "<p><b>Coloque cada entrevista, 30 min.</b> Desenhe duas ou três linhas, por "
                                "exemplo de «trata sozinho» a «precisa de ajuda». Ponha nelas os códigos.</p>"
                            ),
                            (
                                "<p><b>Veja os grupos, 20 min.</b> Três ou quatro grupos de códigos dão três ou "
                                "quatro pessoas-tipo.</p>"
                            ),
                            (
                                "<p><b>Escreva, 40 min.</b> Para cada uma: o que quer conseguir, o que faz hoje, o "
                                "que a trava, o que a ajuda e uma frase que ouviu. Ao lado de cada linha, ponha os "
                                "códigos que a provam.</p>"
                            ),
                            (
                                "<p><b>Verifique, 10 min.</b> Apague o que não tem código. Pergunte a quem atende: "
                                "«Conhece esta pessoa?»</p>"
                            ),
                        ],
                        "example": (
                            "<p>Vale Claro (exemplo inventado) ficou com três pessoas-tipo. <b>Amélia</b>, avó, "
                            "trata do passe do neto e não usa a internet (E1, E4, E9). <b>Olena</b>, mãe "
                            "recém-chegada, usa bem o telemóvel mas não percebe a carta (E3, E7). <b>Rui</b>, pai "
                            "que não vê, lê com leitor de ecrã e não consegue preencher o PDF (E6, E10).</p>"
                            "<p>Na sessão de ideias, alguém propôs um vídeo explicativo. A equipa perguntou: "
                            "«Serve à Amélia, à Olena e ao Rui?» Só servia a um. A ideia mudou.</p>"
                        ),
                        "tips": [
                            "Garanta que pelo menos uma pessoa-tipo tem deficiência e outra não fala bem português.",
                            "Dê-lhes nomes inventados e nunca a cara de um participante.",
                            "Cole-as na parede da sala onde se decide.",
                        ],
                        "mistakes": [
                            "Inventar passatempos e estado civil para encher a folha.",
                            "Fazer uma pessoa-tipo por faixa etária.",
                            "Arrumá-las na gaveta depois de prontas.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Mapa da jornada",
                        "what_for": (
                            "Ver o serviço como a pessoa o vive, do primeiro sinal até o assunto estar resolvido."
                        ),
                        "when": "Logo a seguir às pessoas-tipo; um mapa por cada uma.",
                        "time": "2 horas e meia",
                        "people": "4 a 8 pessoas, com 1 ou 2 que usam o serviço",
                        "material": (
                            "Rolo de papel, papéis autocolantes de quatro cores, fita-cola, as notas das entrevistas"
                        ),
                        "steps": [
                            (
                                "<p><b>Princípio e fim, 15 min.</b> Decidam onde a jornada começa e acaba para a "
                                "pessoa, e não para o serviço.</p>"
                            ),
                            "<p><b>O que faz, 40 min.</b> Um gesto por papel, por ordem. Trinta papéis é normal.</p>",
                            (
                                "<p><b>Com que contacta, 20 min.</b> Por baixo de cada gesto: carta, balcão, "
                                "telefone, vizinha, sítio na internet.</p>"
                            ),
                            (
                                "<p><b>O que pensa e sente, 25 min.</b> Só palavras ouvidas. Se não ouviram, "
                                "deixem em branco.</p>"
                            ),
                            (
                                "<p><b>Onde tropeça, 20 min.</b> Um ponto vermelho onde espera, repete, não "
                                "percebe ou desiste.</p>"
                            ),
                            (
                                "<p><b>Votar, 15 min.</b> Cada pessoa tem três votos para os tropeções mais "
                                "graves. Quem usa o serviço vota primeiro.</p>"
                            ),
                            "<p><b>Confirmar, 15 min.</b> Leiam a jornada em voz alta a quem a viveu e corrijam.</p>",
                        ],
                        "example": (
                            "<p>A jornada da Amélia (exemplo inventado) começa em julho, quando a vizinha a avisa "
                            "da carta. Acaba em setembro, quando o neto entra no autocarro.</p>"
                            "<p>Havia um tropeção que ninguém via: duas semanas de silêncio depois de entregar os "
                            "papéis. A Amélia ia ao balcão só para perguntar se estava tudo bem. Esse silêncio "
                            "teve mais votos do que o formulário.</p>"
                        ),
                        "tips": [
                            "Marque os tempos de espera: são a parte mais comprida da jornada.",
                            "Fotografe o mapa no fim de cada passo.",
                            "Leia os papéis em voz alta se alguém na sala não vê ou não lê.",
                        ],
                        "mistakes": [
                            "Desenhar o processo interno e chamar-lhe jornada.",
                            "Encher a linha dos sentimentos com palpites.",
                            "Fazer uma só jornada «média» que não é de ninguém.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Folha da jornada",
                        "text": "<p>Uma folha por pessoa-tipo. Acrescente colunas se precisar.</p>",
                        "name": "folha-da-jornada",
                        "document": [
                            ("h1", "Folha da jornada"),
                            (
                                "p",
                                "Pessoa-tipo: ____________________   Quer conseguir: ____________________",
                            ),
                            (
                                "table",
                                [
                                    ["", "Antes", "Pedir", "Esperar", "Receber", "Depois"],
                                    ["O que faz", "", "", "", "", ""],
                                    ["Com que contacta", "", "", "", "", ""],
                                    ["O que pensa (frases ouvidas)", "", "", "", "", ""],
                                    ["O que sente", "", "", "", "", ""],
                                    ["Onde tropeça", "", "", "", "", ""],
                                    ["Quanto tempo demora", "", "", "", "", ""],
                                    ["Código da entrevista", "", "", "", "", ""],
                                ],
                            ),
                            ("h1", "Os três tropeções mais graves"),
                            (
                                "list",
                                [
                                    "1. ________________________________________",
                                    "2. ________________________________________",
                                    "3. ________________________________________",
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Mostrar as descobertas antes de avançar</h3>"
                        "<p>Convide três ou quatro pessoas entrevistadas para uma conversa de uma hora. Leia-lhes "
                        "as descobertas e pergunte: «Isto é verdade? O que falta? O que está exagerado?»</p>"
                        "<p>Faça o mesmo com quem atende. Depois leve ao patrocinador uma só página: cinco "
                        "descobertas, uma frase ouvida para cada uma e os três tropeções escolhidos.</p>"
                        "<p><b>Se a equipa discorda</b>, volte aos papéis e conte os códigos. <b>Se tudo parece "
                        "óbvio</b>, pergunte o que vos surpreendeu. <b>Se alguém puder ser reconhecido numa "
                        "frase</b>, mude os pormenores ou tire-a.</p>"
                    ),
                ),
                (
                    "case",
                    {
                        "title": "PONTO JÁ: ouvir os jovens na própria loja",
                        "who": "LabX e Instituto Português do Desporto e Juventude",
                        "when": "Projeto do LabX com a área da juventude",
                        "text": (
                            "<p>As lojas PONTO JÁ dão informação e apoio a jovens. O redesenho do serviço ouviu "
                            "muitos jovens, e também quem dirige e quem atende nas lojas.</p>"
                            "<p>Técnicos e dirigentes receberam formação em design de serviços. Numa loja "
                            "funcionou um laboratório vivo, que recolhe a opinião dos jovens no sítio onde usam o "
                            "serviço.</p>"
                            "<p>O que se pode levar daqui: ouvir também quem atende e continuar a ouvir depois da "
                            "mudança.</p>"
                        ),
                        "link": "https://labx.gov.pt/",
                        "link_text": "Sítio oficial do LabX",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Antes de avançar, confirme",
                        "items": [
                            "Cada descoberta tem códigos que a provam",
                            "As pessoas-tipo não têm nada inventado para encher",
                            "A jornada começa antes e acaba depois do nosso serviço",
                            "Quem atende viu a folha e corrigiu-a",
                            "Ninguém pode ser reconhecido",
                        ],
                    },
                ),
                (
                    "terms",
                    ["persona", "journey-map", "insight"],
                ),
            ],
        },
        {
            "title": "Cocriar ideias",
            "slug": "cocriar-ideias",
            "lead": (
                "Conduza uma sessão em que quem usa e quem presta o serviço imaginam, lado a lado, soluções para o "
                "problema certo."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>O que é cocriar</h3>"
                        "<p>Cocriar é trabalhar em conjunto, com peso igual, sobre uma questão em aberto. Não é "
                        "apresentar uma solução e pedir opiniões. Se a decisão já está tomada, diga-o e não faça a "
                        "sessão.</p>"
                        "<p>Combine antes com o patrocinador o que vai acontecer às ideias. Uma promessa pequena e "
                        "cumprida vale mais do que um grande evento.</p>"
                        "<h3>Quem convidar</h3>"
                        "<p>Doze a vinte pessoas, metade de fora da administração. Forme mesas de quatro a seis, "
                        "com pelo menos duas pessoas que usam o serviço em cada uma. Não junte na mesma mesa um "
                        "chefe e os seus colaboradores diretos.</p>"
                        "<h3>Preparar o espaço</h3>"
                        "<ul>"
                        "<li>Sala sem degraus, com casa de banho acessível e transportes perto.</li>"
                        "<li>Letras grandes, de pelo menos 18 pontos, e boa luz.</li>"
                        "<li>Intérpretes já marcados e sentados onde são vistos.</li>"
                        "<li>Um canto sossegado para quem precisa de pausa, e alguém para ficar com as "
                        "crianças.</li>"
                        "<li>Nomes próprios nas etiquetas, sem cargos.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Convidar e confirmar",
                        "time": "Quatro semanas antes da sessão",
                        "people": "1 pessoa da equipa, com duas associações ou escolas parceiras",
                        "material": "Convite numa página, lista de apoios, telefone",
                        "text": (
                            "<ul>"
                            "<li><b>Quatro semanas antes</b>: combine com os parceiros quem faz sentido convidar. "
                            "Marque sala e intérpretes.</li>"
                            "<li><b>Três semanas antes</b>: entregue o convite em mão ou por telefone. Deixe-o "
                            "também em papel e nas línguas das famílias.</li>"
                            "<li><b>Duas semanas antes</b>: telefone a quem disse que sim. Pergunte de que apoio "
                            "precisa e como vem.</li>"
                            "<li><b>Uma semana antes</b>: mande o programa com horas, fotografia da entrada e "
                            "paragem mais próxima.</li>"
                            "<li><b>Na véspera</b>: mensagem ou chamada curta. Repita que pode levar "
                            "companhia.</li>"
                            "</ul>"
                        ),
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Perguntas «Como poderíamos…?»",
                        "what_for": "Transformar tropeções em convites para ter ideias.",
                        "when": "No início da sessão de cocriação, ou na véspera só com a equipa.",
                        "time": "30 minutos",
                        "people": "4 a 20 pessoas, em pares",
                        "material": "Folha da jornada, papéis autocolantes, pontos para votar",
                        "steps": [
                            "<p>Escolha um tropeção da jornada e leia-o em voz alta, com a frase ouvida.</p>",
                            (
                                "<p>Em pares, escrevam três perguntas que comecem por «Como poderíamos…?». Têm "
                                "cinco minutos.</p>"
                            ),
                            (
                                "<p>Verifiquem o tamanho. Se a resposta cabe numa palavra, é estreita. Se serve "
                                "para qualquer serviço, é larga.</p>"
                            ),
                            (
                                "<p>Reescrevam de outro ângulo: tirar o obstáculo, mudar a ordem, trazer ajuda, "
                                "evitar o passo.</p>"
                            ),
                            "<p>Cada pessoa põe dois pontos. Ficam duas ou três perguntas para a sessão.</p>",
                        ],
                        "example": (
                            "<p>O tropeção de Vale Claro (exemplo inventado): duas semanas de silêncio depois do "
                            "pedido.</p>"
                            "<p>Larga demais: «Como poderíamos comunicar melhor?» Estreita demais: «Como "
                            "poderíamos mandar uma mensagem escrita?»</p>"
                            "<p>A escolhida: «Como poderíamos fazer com que a Amélia saiba sempre em que ponto "
                            "está o pedido, sem sair de casa?» Deu dezanove ideias. Só cinco precisavam de "
                            "computador.</p>"
                        ),
                        "tips": [
                            "Ponha na pergunta o nome de uma pessoa-tipo.",
                            "Uma boa pergunta faz aparecer logo três respostas diferentes.",
                            "Leve as perguntas traduzidas para as línguas da sala.",
                        ],
                        "mistakes": [
                            "Esconder a solução dentro da pergunta.",
                            "Juntar duas perguntas com um «e».",
                            "Escolher só as perguntas fáceis.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Sprint de ideias",
                        "what_for": (
                            "Passar, em três horas, de uma pergunta a três ideias desenhadas e escolhidas por todos."
                        ),
                        "when": "Depois das descobertas, com as perguntas já escolhidas.",
                        "time": "3 horas",
                        "people": "2 facilitadores, 1 pessoa que regista e 12 a 20 participantes",
                        "material": (
                            "Folhas A4 dobradas em oito, marcadores, papel de parede, pontos, pessoas-tipo "
                            "impressas, lanche"
                        ),
                        "steps": [
                            (
                                "<p><b>0–20 min, abrir.</b> Boas-vindas, casas de banho, pausas e consentimento "
                                "para fotografias. Cada pessoa diz o nome e a viagem mais estranha que já fez de "
                                "autocarro.</p>"
                            ),
                            (
                                "<p><b>20–40 min, contar.</b> A equipa conta a jornada de uma pessoa-tipo. Uma "
                                "pessoa que usa o serviço comenta.</p>"
                            ),
                            (
                                "<p><b>40–55 min, individual.</b> Oito desenhos em oito minutos, um por quadrado. "
                                "Quem prefere escreve, dita ou grava.</p>"
                            ),
                            (
                                "<p><b>55–80 min, mesa.</b> Cada um mostra os dois preferidos. Os outros só podem "
                                "dizer «sim, e…».</p>"
                            ),
                            "<p><b>80–95 min.</b> Pausa.</p>",
                            (
                                "<p><b>95–135 min, juntar.</b> Cada mesa combina ideias num cartaz: nome, como "
                                "funciona, o que muda para a pessoa, o que exige do serviço.</p>"
                            ),
                            (
                                "<p><b>135–160 min, apresentar.</b> Três minutos por mesa. A sala responde: o que "
                                "gosto, o que me preocupa, o que falta.</p>"
                            ),
                            (
                                "<p><b>160–170 min, escolher.</b> Quem usa o serviço vota com três pontos. Depois "
                                "votam os outros, com outra cor.</p>"
                            ),
                            (
                                "<p><b>170–180 min, fechar.</b> Diga o que acontece às ideias e em que dia vão "
                                "receber notícias.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Em Vale Claro (exemplo inventado) estiveram dezasseis pessoas em quatro mesas. A "
                            "mais votada chamava-se «recibo que fala»: ao entregar o pedido, a pessoa recebe um "
                            "papel com três datas e um número de telefone.</p>"
                            "<p>A ideia de quem dirigia era um portal novo. Teve muitos pontos dos serviços e "
                            "poucos das famílias. As duas cores lado a lado mostraram a diferença sem ninguém ter "
                            "de discutir.</p>"
                        ),
                        "tips": [
                            "Um relógio visível e um sinal sonoro e visual para cada mudança.",
                            "Dê primeiro a palavra a quem fala menos.",
                            "Guarde todos os cartazes, também os que não ganharam.",
                        ],
                        "mistakes": [
                            "Começar pelo discurso de um dirigente.",
                            "Deixar os técnicos dizer «isso não dá» nos primeiros 80 minutos.",
                            "Acabar sem dizer o que vem a seguir.",
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Na manhã da sessão, confirme",
                        "items": [
                            "O caminho da rua à cadeira não tem degraus",
                            "Os intérpretes conhecem o programa e as palavras difíceis",
                            "Há forma de participar sem ler nem escrever",
                            "Cada mesa tem quem use o serviço",
                            "Sabemos quem guarda os cartazes e os consentimentos",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3>"
                        "<ul>"
                        "<li><b>Uma pessoa domina.</b> «Obrigado. Vamos ouvir agora quem ainda não falou.» Passe a "
                        "uma ronda com um minuto por pessoa.</li>"
                        "<li><b>Ninguém fala.</b> Volte ao trabalho em pares e à escrita.</li>"
                        "<li><b>Há conflito.</b> Escreva as duas posições na parede. Pergunte o que cada lado "
                        "precisa de proteger.</li>"
                        "<li><b>Aparece metade das pessoas.</b> Faça menos mesas e mantenha o programa.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Guião da sessão",
                        "text": "<p>O plano minuto a minuto, com espaço para quem faz o quê.</p>",
                        "name": "guiao-da-sessao",
                        "document": [
                            ("h1", "Guião da sessão de cocriação"),
                            (
                                "p",
                                (
                                    "Data: ___ / ___ / ______   Local: ____________________   Pergunta: "
                                    "____________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Minutos",
                                        "Momento",
                                        "Quem conduz",
                                        "O que dizer",
                                        "Material",
                                    ],
                                    ["0–20", "Abrir", "", "", ""],
                                    ["20–40", "Contar", "", "", ""],
                                    ["40–55", "Ideias, cada um por si", "", "", ""],
                                    ["55–80", "Ideias, em mesa", "", "", ""],
                                    ["80–95", "Pausa", "", "", ""],
                                    ["95–135", "Juntar", "", "", ""],
                                    ["135–160", "Apresentar", "", "", ""],
                                    ["160–170", "Escolher", "", "", ""],
                                    ["170–180", "Fechar", "", "", ""],
                                ],
                            ),
                            ("h1", "Apoios pedidos pelos participantes"),
                            (
                                "table",
                                [
                                    ["Apoio", "Quem trata", "Confirmado"],
                                    ["", "", ""],
                                    ["", "", ""],
                                    ["", "", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "terms",
                    ["how-might-we", "idea-sprint", "facilitator"],
                ),
            ],
        },
        {
            "title": "Desenhar o serviço por inteiro",
            "slug": "desenhar-o-servico-por-inteiro",
            "lead": (
                "Junte as ideias escolhidas num só serviço e veja o que tem de acontecer à frente e atrás do "
                "balcão para funcionar."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>De ideias soltas a um serviço</h3>"
                        "<p>Uma ideia melhora um passo. Um serviço é a soma dos passos. Antes de construir, junte "
                        "as ideias e veja se cabem umas nas outras.</p>"
                        "<p>Escolha com critérios à vista. Dê de um a três pontos a cada ideia em quatro "
                        "perguntas:</p>"
                        "<ul>"
                        "<li>Resolve um tropeção com prova forte?</li>"
                        "<li>Serve a pessoa-tipo que hoje fica de fora?</li>"
                        "<li>Podemos testá-la em quatro semanas?</li>"
                        "<li>A lei e o orçamento deixam?</li>"
                        "</ul>"
                        "<p>Faça as contas em grupo e em voz alta. Uma ideia com nota baixa em qualquer das duas "
                        "primeiras perguntas não avança, por muito fácil que seja.</p>"
                        "<p>Escreva também porque ficaram de fora as outras. Vai precisar dessa lista para "
                        "responder a quem as propôs.</p>"
                        "<h3>Desenhar para todos desde o início</h3>"
                        "<p>Tratar da acessibilidade no fim sai caro e fica mal feito. Pergunte em cada passo: "
                        "consegue fazê-lo quem não vê, não ouve, não lê, não fala português, não tem telemóvel ou "
                        "tem pouco tempo?</p>"
                        "<p>Mantenha sempre mais do que um caminho. Um serviço digital precisa de um telefone e de "
                        "um balcão que saibam o mesmo. E quem ajuda outra pessoa deve poder fazê-lo sem usar a "
                        "senha dela.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "«Desenho universal» designa o desenho dos produtos, ambientes, programas e serviços a "
                            "serem utilizados por todas as pessoas, na sua máxima extensão, sem a necessidade de "
                            "adaptação ou desenho especializado."
                        ),
                        "who": "Convenção sobre os Direitos das Pessoas com Deficiência, artigo 2.º",
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Planta do serviço",
                        "what_for": (
                            "Ver, na mesma folha, o que a pessoa faz e tudo o que o serviço faz para isso acontecer."
                        ),
                        "when": "Depois de escolher as ideias e antes do protótipo.",
                        "time": "3 horas, em duas partes",
                        "people": (
                            "6 a 10 pessoas: balcão, processos, sistemas, jurídico e 2 pessoas que usam o serviço"
                        ),
                        "material": "Rolo de papel com cinco linhas, papéis de cinco cores, a folha da jornada",
                        "steps": [
                            (
                                "<p><b>Linha 1, a pessoa, 30 min.</b> Escrevam o caminho novo, gesto a gesto, para "
                                "uma pessoa-tipo.</p>"
                            ),
                            "<p><b>Linha 2, o que ela vê, 20 min.</b> Carta, mensagem, balcão, página, recibo.</p>",
                            "<p><b>Linha 3, quem atende, 25 min.</b> O que faz e diz quem está ao balcão.</p>",
                            (
                                "<p><b>Linha 4, os bastidores, 40 min.</b> O que se faz sem a pessoa ver: "
                                "verificar, decidir, registar, avisar.</p>"
                            ),
                            (
                                "<p><b>Linha 5, o apoio, 25 min.</b> Sistemas, contratos, regulamentos, outras "
                                "entidades.</p>"
                            ),
                            (
                                "<p><b>Riscos, 20 min.</b> Marquem a vermelho onde pode falhar e a azul onde há "
                                "uma espera. Ponham um tempo em cada espera.</p>"
                            ),
                            (
                                "<p><b>Cortar, 20 min.</b> Para cada documento pedido, perguntem: a administração "
                                "já o tem? Que lei o exige? O que acontece se não o pedirmos?</p>"
                            ),
                        ],
                        "example": (
                            "<p>Na planta do passe de Vale Claro (exemplo inventado), a linha dos bastidores tinha "
                            "catorze papéis. Três eram a mesma verificação da morada, feita por três pessoas.</p>"
                            "<p>A jurista leu o regulamento em voz alta. Só exigia uma verificação. E a escola já "
                            "tinha a morada confirmada no ato da matrícula.</p>"
                            "<p>O comprovativo saiu do pedido. Entrou uma lista da escola, partilhada com base "
                            "legal confirmada pelo encarregado da proteção de dados.</p>"
                        ),
                        "tips": [
                            "Faça primeiro a planta do serviço de hoje, se ninguém a conhece por inteiro.",
                            (
                                "Siga depois o caminho de quem tem um problema: perdeu a carta, enganou-se, mudou "
                                "de casa."
                            ),
                            "Ponha uma função responsável em cada papel da linha 4.",
                        ],
                        "mistakes": [
                            "Desenhar só o caminho em que tudo corre bem.",
                            "Deixar a linha 5 para a equipa de sistemas fazer sozinha.",
                            "Aceitar «sempre se pediu» como razão.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3>"
                        "<ul>"
                        "<li><b>A área jurídica diz que não.</b> Pergunte: «Que artigo o impede? O que seria "
                        "possível dentro dele?» Se a regra é interna, quem a pode mudar?</li>"
                        "<li><b>Ninguém conhece o processo todo.</b> Siga um pedido verdadeiro, de mão em mão, "
                        "durante um dia. Apague os nomes.</li>"
                        "<li><b>A planta não acaba.</b> Desenhe só o caminho de uma pessoa-tipo. Os outros ficam "
                        "para a semana.</li>"
                        "<li><b>Os sistemas não falam entre si.</b> Desenhe primeiro uma troca simples e segura, "
                        "feita à mão. Automatize depois de provar que serve.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Ler em voz alta",
                        "time": "60 minutos",
                        "people": "A equipa e 3 pessoas que usam o serviço, uma delas com pouca leitura",
                        "material": "Cartas, avisos e perguntas do serviço novo, impressos em letra grande",
                        "text": (
                            "<p>As palavras são parte do serviço. Antes de fazer o protótipo, leia-as em "
                            "conjunto:</p>"
                            "<ul>"
                            "<li><b>0–10 min</b>: explique que vão riscar palavras e não avaliar pessoas.</li>"
                            "<li><b>10–35 min</b>: leia cada frase em voz alta. Quem não perceber levanta um "
                            "cartão.</li>"
                            "<li><b>35–50 min</b>: para cada cartão, pergunte: «Como diria isto a uma vizinha?» "
                            "Escreva essa frase.</li>"
                            "<li><b>50–60 min</b>: releia tudo. Guarde uma lista de palavras a evitar.</li>"
                            "</ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Planta do serviço",
                        "text": "<p>Imprima na horizontal. Uma coluna por passo da pessoa.</p>",
                        "name": "planta-do-servico",
                        "document": [
                            ("h1", "Planta do serviço"),
                            (
                                "p",
                                "Serviço: ____________________   Pessoa-tipo: ____________________   Versão: ____",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Linha",
                                        "Passo 1",
                                        "Passo 2",
                                        "Passo 3",
                                        "Passo 4",
                                        "Passo 5",
                                    ],
                                    ["A pessoa faz", "", "", "", "", ""],
                                    ["A pessoa vê", "", "", "", "", ""],
                                    ["Quem atende faz", "", "", "", "", ""],
                                    ["Nos bastidores", "", "", "", "", ""],
                                    ["Sistemas, regras, parceiros", "", "", "", "", ""],
                                    ["Tempo de espera", "", "", "", "", ""],
                                    ["Onde pode falhar", "", "", "", "", ""],
                                ],
                            ),
                            ("h1", "Documentos pedidos"),
                            (
                                "table",
                                [
                                    [
                                        "Documento",
                                        "Que lei o exige?",
                                        "A administração já o tem?",
                                        "Manter ou cortar",
                                    ],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "SmartStart: um serviço à volta do nascimento",
                        "who": "Vários organismos do Governo da Nova Zelândia",
                        "when": "Desde 2016",
                        "text": (
                            "<p>O SmartStart junta num só sítio o que os pais têm de saber e de fazer antes e "
                            "depois do nascimento de um filho. Foi feito por vários organismos públicos, com "
                            "organizações que acompanham grávidas e famílias.</p>"
                            "<p>Permite registar o nascimento e, com autorização dos pais, aproveitar a mesma "
                            "informação noutros pedidos.</p>"
                            "<p>O que se pode levar daqui: partir de um acontecimento da vida, e não do "
                            "organograma. E pôr à mesma mesa todos os que têm uma parte do caminho.</p>"
                        ),
                        "link": "https://smartstart.services.govt.nz/",
                        "link_text": "Sítio oficial do SmartStart (em inglês)",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "O desenho está pronto para testar quando",
                        "items": [
                            "A planta mostra também os caminhos em que algo corre mal",
                            "Cada passo tem pelo menos duas formas de se fazer",
                            "Cada documento pedido tem uma lei por trás",
                            "Quem atende reviu a linha 3 e concorda",
                            "Há uma lista das ideias que ficaram de fora, com a razão",
                        ],
                    },
                ),
                (
                    "terms",
                    ["service-blueprint", "universal-design", "backstage"],
                ),
            ],
        },
        {
            "title": "Fazer protótipos e testar",
            "slug": "fazer-prototipos-e-testar",
            "lead": (
                "Construa em papel, numa manhã, algo que as pessoas possam usar, e veja onde tropeçam antes de "
                "gastar dinheiro."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Um protótipo é uma pergunta</h3>"
                        "<p>Um protótipo não é uma versão pequena do serviço. É a forma mais barata de responder a "
                        "uma dúvida. Comece por escrever a dúvida: «A Amélia percebe, sem ajuda, que papéis tem de "
                        "levar?»</p>"
                        "<p>Escolha o material conforme a dúvida:</p>"
                        "<ul>"
                        "<li><b>Perceber uma carta ou formulário</b>: papel e caneta.</li>"
                        "<li><b>Fazer um pedido num ecrã</b>: folhas desenhadas à mão, uma por ecrã.</li>"
                        "<li><b>Ser atendido</b>: uma encenação com mesa, cadeiras e um guião.</li>"
                        "<li><b>Encontrar o caminho no edifício</b>: setas de cartão coladas com fita.</li>"
                        "<li><b>Receber avisos</b>: um colega que manda as mensagens à mão.</li>"
                        "</ul>"
                        "<p>Quanto mais bonito, menos críticas recebe. Deixe-o com ar de rascunho. Faça-o numa "
                        "manhã, para não ter pena de o deitar fora.</p>"
                        "<h3>Com quem testar</h3>"
                        "<p>Cinco pessoas por ronda costumam chegar para encontrar os tropeções maiores. Corrija e "
                        "faça outra ronda. Três rondas de cinco valem mais do que uma de quinze.</p>"
                        "<p>Em cada ronda, inclua uma pessoa que usa tecnologia de apoio ou tem outra necessidade "
                        "de acesso, e uma que não domina o português. O papel não serve a quem não vê: faça então "
                        "um ficheiro simples que o leitor de ecrã leia, ou um protótipo por telefone.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Fazer o protótipo numa manhã",
                        "time": "3 horas",
                        "people": "3 a 5 pessoas, com pelo menos uma que atende o público",
                        "material": "Papel, tesoura, cola, marcadores, a planta do serviço, telemóvel para fotografar",
                        "text": (
                            "<ul>"
                            "<li><b>0–20 min</b>: escrevam a dúvida e as três tarefas do teste.</li>"
                            "<li><b>20–50 min</b>: cada pessoa desenha sozinha o passo mais difícil.</li>"
                            "<li><b>50–70 min</b>: comparem e fiquem com o melhor de cada um.</li>"
                            "<li><b>70–140 min</b>: façam todas as folhas, ecrãs ou falas. Incluam as mensagens de "
                            "erro.</li>"
                            "<li><b>140–165 min</b>: um colega de outra área tenta fazer uma tarefa. Corrijam.</li>"
                            "<li><b>165–180 min</b>: numerem as folhas, fotografem e guardem por ordem.</li>"
                            "</ul>"
                            "<p>Use dados inventados, mas credíveis. Nunca ponha o processo de uma pessoa real num "
                            "protótipo.</p>"
                        ),
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Teste com protótipo de papel",
                        "what_for": "Ver se as pessoas conseguem fazer o que precisam, e onde param.",
                        "when": "Assim que houver um rascunho; em duas ou três rondas.",
                        "time": "40 minutos por pessoa; um dia por ronda",
                        "people": "1 pessoa que conduz, 1 que mexe no protótipo, 1 que observa, e 5 participantes",
                        "material": "Ecrãs ou folhas em papel, três tarefas em cartões, folha de observação, relógio",
                        "steps": [
                            (
                                "<p><b>Preparar.</b> Escreva três tarefas como histórias curtas: «O seu neto vai "
                                "para o 5.º ano. Trate do passe.» Faça um ensaio com um colega.</p>"
                            ),
                            (
                                "<p><b>0–5 min, acolher.</b> «Estamos a testar o papel e não a si. Se alguma coisa "
                                "for difícil, o erro é nosso.» Peça o consentimento.</p>"
                            ),
                            (
                                "<p><b>5–10 min, explicar.</b> Peça que pense em voz alta. Mostre como, com um "
                                "exemplo seu.</p>"
                            ),
                            (
                                "<p><b>10–30 min, tarefas.</b> Leia a tarefa e cale-se. Uma pessoa troca as folhas "
                                "conforme o participante aponta. Não ajude durante um minuto inteiro.</p>"
                            ),
                            (
                                "<p><b>Se bloquear.</b> Pergunte: «O que esperava encontrar aqui?» Só depois dê "
                                "uma pista e registe que a deu.</p>"
                            ),
                            (
                                "<p><b>30–38 min, conversar.</b> «O que foi mais fácil? E mais difícil? Que "
                                "palavra não percebeu?»</p>"
                            ),
                            "<p><b>38–40 min, agradecer.</b> Diga o que vai fazer com o que viu.</p>",
                            (
                                "<p><b>Fim do dia, 60 min.</b> Liste os tropeções. Corrija já os que pararam duas "
                                "ou mais pessoas.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Na primeira ronda em Vale Claro (exemplo inventado), quatro de cinco pessoas "
                            "pararam na palavra «agregado». Uma pensou que era o nome de um documento.</p>"
                            "<p>A equipa trocou a pergunta por «Quem vive na mesma casa que o aluno?». Na segunda "
                            "ronda ninguém parou aí. Apareceu outro tropeção: o Rui, com leitor de ecrã, não ouvia "
                            "qual dos campos era obrigatório.</p>"
                            "<p>As duas correções custaram uma folha de papel e uma tarde.</p>"
                        ),
                        "tips": [
                            "Peça a quem atende ao balcão que observe um teste em silêncio.",
                            "Conte o que as pessoas fazem e não o que dizem que fariam.",
                            "Guarde as folhas de cada ronda, com data.",
                        ],
                        "mistakes": [
                            "Explicar o protótipo antes da tarefa.",
                            "Perguntar «gostou?».",
                            "Testar só com colegas.",
                            "Defender o desenho quando a pessoa se engana.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Folha de observação",
                        "text": "<p>Uma folha por participante. Quem observa não fala.</p>",
                        "name": "folha-de-observacao",
                        "document": [
                            ("h1", "Folha de observação do teste"),
                            (
                                "p",
                                (
                                    "Código do participante: ______   Ronda: ______   Data: ___ / ___ / ______   "
                                    "Apoio usado: ____________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Tarefa",
                                        "Conseguiu sozinho",
                                        "Conseguiu com ajuda",
                                        "Não conseguiu",
                                        "Minutos",
                                    ],
                                    ["1.", "", "", "", ""],
                                    ["2.", "", "", "", ""],
                                    ["3.", "", "", "", ""],
                                ],
                            ),
                            ("h1", "O que vi e ouvi"),
                            (
                                "table",
                                [
                                    [
                                        "Minuto",
                                        "O que fez",
                                        "O que disse (palavras exatas)",
                                        "Onde tropeçou",
                                    ],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                ],
                            ),
                            ("h1", "No fim do dia"),
                            (
                                "list",
                                [
                                    "Tropeção mais grave: ________________________________________",
                                    "O que mudamos já: ________________________________________",
                                    "O que fica por perceber: ________________________________________",
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3>"
                        "<ul>"
                        "<li><b>A pessoa pede desculpa por não conseguir.</b> «Acabou de nos ajudar muito. É aqui "
                        "que o papel está errado.»</li>"
                        "<li><b>Toda a gente consegue tudo.</b> As tarefas são fáceis demais ou dão a resposta. "
                        "Reescreva-as.</li>"
                        "<li><b>Um dirigente quer parar porque está feio.</b> Mostre-lhe a folha de observação com "
                        "o mesmo tropeção três vezes.</li>"
                        "<li><b>Os resultados contrariam a ideia preferida.</b> Ótimo: o teste serviu. Volte à "
                        "planta ou à pergunta.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Antes de cada ronda de testes",
                        "items": [
                            "A dúvida que testamos está escrita numa frase",
                            "As tarefas são histórias e não instruções",
                            "Há pelo menos uma pessoa com necessidade de acesso na ronda",
                            "Cada participante deu consentimento",
                            "Temos a tarde livre para corrigir",
                        ],
                    },
                ),
                (
                    "terms",
                    ["prototype", "usability-test", "assistive-technology"],
                ),
            ],
        },
        {
            "title": "Experimentar em pequeno",
            "slug": "experimentar-em-pequeno",
            "lead": (
                "Ponha o serviço novo a funcionar num sítio, por pouco tempo, com uma medida combinada antes e uma "
                "saída segura."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Do protótipo ao piloto</h3>"
                        "<p>O protótipo diz se as pessoas percebem. O piloto diz se o serviço funciona na vida "
                        "real, com filas, férias e computadores lentos.</p>"
                        "<p>Um piloto é pequeno de propósito: um balcão, uma escola, seis semanas. Tem princípio, "
                        "fim e um dia marcado para decidir.</p>"
                        "<h3>Combine a medida antes</h3>"
                        "<p>Escreva antes de começar o que vai medir e que valor chega. Se só escolher depois, vai "
                        "encontrar sempre uma boa notícia.</p>"
                        "<p>Três a cinco medidas bastam:</p>"
                        "<ul>"
                        "<li><b>Consegue?</b> Quantas pessoas acabam o pedido à primeira.</li>"
                        "<li><b>Quanto custa à pessoa?</b> Idas ao balcão, dias de espera, dinheiro gasto.</li>"
                        "<li><b>Quem fica de fora?</b> Os mesmos números para quem tem deficiência, não fala "
                        "português ou não usa a internet.</li>"
                        "<li><b>Quanto custa ao serviço?</b> Minutos por pedido, chamadas, devoluções.</li>"
                        "<li><b>Que mal faz?</b> Erros, queixas, trabalho escondido dos colegas.</li>"
                        "</ul>"
                        "<p>Meça também o serviço de hoje, durante duas semanas, antes de mudar. Sem esse ponto de "
                        "partida não há comparação.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Cartão de experiência",
                        "what_for": (
                            "Escrever numa página o que achamos, como o testamos e o que nos fará mudar de ideias."
                        ),
                        "when": "Antes de cada teste ou piloto; um cartão por suposição.",
                        "time": "45 minutos",
                        "people": "3 a 6 pessoas, com quem vai recolher os dados",
                        "material": "Cartão impresso, lista de suposições, números do serviço atual",
                        "steps": [
                            (
                                "<p>Liste as suposições de que o serviço novo depende. Escolha a que, se for "
                                "falsa, deita tudo abaixo.</p>"
                            ),
                            "<p>Complete: «Achamos que [mudança] vai fazer com que [pessoas] [resultado].»</p>",
                            "<p>Complete: «Para verificar, vamos [o que fazemos], com [quem], durante [tempo].»</p>",
                            "<p>Complete: «Vamos medir [número]. Hoje é [valor].»</p>",
                            "<p>Complete: «Damos por certo se chegar a [valor]. Paramos se [sinal de alarme].»</p>",
                            "<p>Assinem todos, com data, antes de começar.</p>",
                            (
                                "<p>No fim, escrevam o que aconteceu, o que aprenderam e o que decidem: continuar, "
                                "mudar ou parar.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Cartão de Vale Claro (exemplo inventado). «Achamos que o recibo com três datas vai "
                            "fazer com que as famílias deixem de ir ao balcão só para perguntar.»</p>"
                            "<p>Mediram essas visitas durante duas semanas: cerca de uma em cada três. Davam a "
                            "ideia por certa se baixassem para metade. Paravam se subissem as chamadas ao ponto de "
                            "ninguém atender.</p>"
                            "<p>As visitas baixaram mais do que o combinado. Mas as chamadas subiram na segunda "
                            "semana: uma das datas estava errada. Corrigiram a data e continuaram.</p>"
                        ),
                        "tips": [
                            "Uma suposição por cartão.",
                            "Escolha um número que alguém já consiga contar.",
                            "Guarde os cartões que falharam: são conhecimento da casa.",
                        ],
                        "mistakes": [
                            "Medir só a satisfação.",
                            "Mudar a meta a meio.",
                            "Testar primeiro o que já se sabe que corre bem.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Cuidado com os números pequenos</h3>"
                        "<p>Num piloto, alguns grupos têm poucas pessoas. Não publique números de grupos com menos "
                        "de dez: alguém pode ser reconhecido. Nesses casos, conte o que aprendeu por palavras.</p>"
                        "<p>Recolha só o que vai usar. Não peça a origem ou a deficiência no pedido do serviço. "
                        "Pergunte à parte, sem nome e sem obrigação, depois de falar com o encarregado da proteção "
                        "de dados.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Plano do piloto",
                        "what_for": "Combinar quem faz o quê, onde, até quando, e como se volta atrás se correr mal.",
                        "when": "Quando os protótipos já não mostram tropeções graves.",
                        "time": "2 horas, mais 15 minutos por semana",
                        "people": "A equipa, quem dirige o local, jurista e encarregado da proteção de dados",
                        "material": "Planta do serviço, cartões de experiência, calendário",
                        "steps": [
                            (
                                "<p><b>Local, 20 min.</b> Escolha um sítio normal, e não o melhor. Peça-o a quem "
                                "lá trabalha, não o imponha.</p>"
                            ),
                            (
                                "<p><b>Regras, 25 min.</b> Confirme o que a lei permite. Ninguém pode perder um "
                                "direito ou um prazo por estar no piloto.</p>"
                            ),
                            (
                                "<p><b>Papéis, 20 min.</b> Quem atende, quem recolhe os números, quem resolve no "
                                "próprio dia.</p>"
                            ),
                            (
                                "<p><b>Formação, 20 min.</b> Meio dia com quem atende, a ensaiar casos reais, "
                                "incluindo os difíceis.</p>"
                            ),
                            (
                                "<p><b>Saída, 20 min.</b> Escreva o que faz parar e como se volta ao serviço "
                                "anterior em 24 horas.</p>"
                            ),
                            (
                                "<p><b>Aviso, 15 min.</b> Prepare um cartaz e uma frase simples: o que está a ser "
                                "testado, até quando, e que a pessoa pode escolher o caminho antigo.</p>"
                            ),
                            (
                                "<p><b>Ritmo.</b> Quinze minutos todas as semanas: o que vimos, o que corrigimos, "
                                "o que falta.</p>"
                            ),
                        ],
                        "example": (
                            "<p>O piloto do passe (exemplo inventado) decorreu numa escola e num balcão, de 1 de "
                            "junho a 15 de julho, antes do pico. Quem quis pôde entregar em papel, como dantes.</p>"
                            "<p>Na terceira semana, o registo de incidentes mostrou que os alunos maiores de idade "
                            "não apareciam na lista da escola. A equipa juntou-lhes um pedido simples no balcão. "
                            "Ninguém ficou sem passe.</p>"
                        ),
                        "tips": [
                            "Dê um número direto a quem atende, para pedir ajuda na hora.",
                            "Agradeça por escrito a quem aceitou experimentar.",
                            "Faça uma visita-surpresa como pessoa que usa o serviço, com o acordo da chefia local.",
                        ],
                        "mistakes": [
                            "Escolher o balcão com a equipa mais entusiasta e generalizar.",
                            "Prolongar o piloto sem decidir.",
                            "Esquecer quem recusou participar: pergunte porquê.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Quando corre mal</h3>"
                        "<ul>"
                        "<li><b>Os números não mexem.</b> Veja se a mudança chegou a acontecer. Passe uma manhã no "
                        "local antes de concluir.</li>"
                        "<li><b>Quem atende volta ao modo antigo.</b> Pergunte o que o novo tem de mais difícil. "
                        "Costuma haver uma boa razão.</li>"
                        "<li><b>Alguém é prejudicado.</b> Resolva o caso no próprio dia, peça desculpa e registe. "
                        "Se acontecer outra vez, pare.</li>"
                        "<li><b>A imprensa pergunta.</b> Diga o que está a ser testado, até quando e o que já se "
                        "corrigiu.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Cartão de experiência e plano do piloto",
                        "text": "<p>Frente: o cartão. Verso: o plano.</p>",
                        "name": "cartao-e-piloto",
                        "document": [
                            ("h1", "Cartão de experiência"),
                            (
                                "table",
                                [
                                    ["Parte", "Escreva aqui"],
                                    ["Achamos que…", ""],
                                    ["Para verificar, vamos…", ""],
                                    ["Vamos medir…", ""],
                                    ["Hoje o valor é…", ""],
                                    ["Damos por certo se…", ""],
                                    ["Paramos se…", ""],
                                    ["Aconteceu…", ""],
                                    ["Aprendemos…", ""],
                                    ["Decidimos: continuar, mudar ou parar", ""],
                                ],
                            ),
                            ("h1", "Plano do piloto"),
                            (
                                "table",
                                [
                                    ["Pergunta", "Resposta"],
                                    ["Onde e com quem?", ""],
                                    ["De quando a quando?", ""],
                                    ["Dia da decisão", ""],
                                    ["O que diz a lei?", ""],
                                    ["Quem recolhe os números?", ""],
                                    ["Quem resolve no próprio dia?", ""],
                                    ["Como avisamos as pessoas?", ""],
                                    ["Como voltamos atrás em 24 horas?", ""],
                                ],
                            ),
                            ("h1", "Registo de incidentes"),
                            (
                                "table",
                                [
                                    ["Dia", "O que aconteceu", "O que fizemos", "Quem"],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "O piloto pode começar quando",
                        "items": [
                            "O cartão de experiência está assinado e datado",
                            "O valor de hoje foi medido",
                            "Há um caminho antigo para quem o preferir",
                            "A regra de paragem está escrita",
                            "Quem atende ensaiou os casos difíceis",
                        ],
                    },
                ),
                (
                    "terms",
                    ["test-card", "pilot", "baseline"],
                ),
            ],
        },
        {
            "title": "Alargar e dar contas",
            "slug": "alargar-e-dar-contas",
            "lead": (
                "Decida se o serviço está pronto para todos, passe-o a quem o vai manter e diga a cada "
                "participante o que mudou."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Decidir com honestidade</h3>"
                        "<p>No dia marcado, ponha os cartões na mesa com o patrocinador. Há três saídas boas: "
                        "alargar, mudar e testar de novo, ou parar. Parar a tempo também é um resultado.</p>"
                        "<p>Antes de olhar para a média, olhe para quem ficou pior. Se o serviço melhorou para "
                        "quase todos mas piorou para quem já tinha mais dificuldade, ainda não está pronto.</p>"
                        "<h3>Alargar não é copiar</h3>"
                        "<p>O que resultou num sítio resultou também por causa das pessoas que lá estavam. Separe "
                        "o que é essencial do que cada local pode adaptar. Alargue por ondas: três sítios, depois "
                        "dez, depois todos. Deixe um mês entre ondas para corrigir.</p>"
                        "<p>Quem experimentou primeiro ensina os seguintes. Uma visita de um dia vale mais do que "
                        "um manual.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Lista de prontidão para alargar",
                        "what_for": "Ver o que ainda falta para que o serviço viva sem a equipa do projeto.",
                        "when": "No dia da decisão, e de novo antes de cada onda.",
                        "time": "2 horas",
                        "people": (
                            "Patrocinador, equipa, quem vai manter o serviço, finanças, jurídico, sistemas e 2 "
                            "pessoas que usam o serviço"
                        ),
                        "material": "Lista impressa, cartões de experiência, planta do serviço",
                        "steps": [
                            (
                                "<p>Cada pessoa responde sozinha às oito perguntas da lista, com verde, amarelo ou "
                                "vermelho. Têm dez minutos.</p>"
                            ),
                            (
                                "<p>Mostrem as cores ao mesmo tempo. Falem só das perguntas em que as cores são "
                                "diferentes.</p>"
                            ),
                            "<p>Para cada vermelho, escrevam o que falta, quem trata e até quando.</p>",
                            (
                                "<p>Um vermelho em direitos, acessibilidade ou proteção de dados trava a onda "
                                "seguinte.</p>"
                            ),
                            "<p>Nomeiem quem fica responsável pelo serviço daqui a um ano, por função.</p>",
                            "<p>Marquem as revisões: um, seis e doze meses depois.</p>",
                        ],
                        "example": (
                            "<p>Em Vale Claro (exemplo inventado), quase tudo estava verde. Duas respostas ficaram "
                            "vermelhas. Ninguém tinha orçamento para imprimir os recibos depois do projeto. E o "
                            "telefone do recibo era o de uma pessoa da equipa.</p>"
                            "<p>A onda seguinte esperou três semanas. O recibo passou a sair do sistema que já "
                            "existia e o número passou a ser o da linha geral. Só depois entraram as outras "
                            "escolas.</p>"
                        ),
                        "tips": [
                            "Convide quem vai herdar o serviço desde o piloto.",
                            "Reserve dinheiro para melhorar e não só para manter.",
                            "Escreva numa página o que é essencial e não pode mudar.",
                        ],
                        "mistakes": [
                            "Alargar porque está prometido para uma data.",
                            "Acabar com o balcão ou o papel no mesmo dia.",
                            "Desfazer a equipa no dia do lançamento.",
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "Carer’s Allowance: continuar a melhorar depois do lançamento",
                        "who": "Ministério do Trabalho e Pensões do Reino Unido",
                        "when": "Aprovado como serviço em pleno funcionamento em 2014",
                        "text": (
                            "<p>O pedido digital deste apoio a cuidadores foi um dos primeiros serviços refeitos "
                            "segundo as normas britânicas de serviços digitais. Uma avaliação de 2014 aprovou-o e "
                            "elogiou o uso da investigação com utilizadores.</p>"
                            "<p>A equipa contou depois, em público, que não parou aí. Continuou a olhar para onde "
                            "as pessoas desistiam ou ligavam a perguntar, e a mudar o serviço por causa disso.</p>"
                            "<p>O que se pode levar daqui: o lançamento é o início da manutenção, e não o fim do "
                            "projeto.</p>"
                        ),
                        "link": (
                            "https://dwpdigital.blog.gov.uk/2015/06/12/carers-allowance-its-not-perfect-it-can-be-improved/"
                        ),
                        "link_text": "O relato da equipa, no blogue oficial (em inglês)",
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Dar contas a quem participou</h3>"
                        "<p>Quem deu o seu tempo tem direito a saber o que aconteceu. Responda em duas fases: um "
                        "agradecimento na primeira semana e os resultados até dois meses depois da decisão.</p>"
                        "<p>Diga três coisas: o que ouvimos, o que mudou, o que não mudou e porquê. Use frases "
                        "curtas e sem siglas. Mande pelo meio que a pessoa escolheu: carta, mensagem, telefonema, "
                        "língua gestual em vídeo. Traduza para as línguas de quem participou.</p>"
                        "<p>Publique o mesmo no sítio da entidade e cole-o ao balcão. Quem não participou também "
                        "quer saber. Apague as gravações no prazo prometido e diga que o fez.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Encontro de resultados",
                        "time": "90 minutos",
                        "people": "A equipa, o patrocinador e todos os que participaram",
                        "material": (
                            "Cartazes da sessão de ideias, o serviço novo para experimentar, intérpretes, lanche"
                        ),
                        "text": (
                            "<ul>"
                            "<li><b>0–15 min</b>: receber, sem pressa. Os cartazes antigos estão na parede.</li>"
                            "<li><b>15–30 min</b>: uma pessoa da equipa conta o que ouviu e o que mudou. Mostra a "
                            "primeira folha de papel e o serviço de hoje.</li>"
                            "<li><b>30–45 min</b>: o patrocinador diz o que não mudou e porquê. Fala ele, e não a "
                            "equipa.</li>"
                            "<li><b>45–70 min</b>: em mesas, experimentam o serviço. Um papel por cada coisa a "
                            "melhorar.</li>"
                            "<li><b>70–85 min</b>: perguntas e respostas. O que não se souber fica escrito, com "
                            "data de resposta.</li>"
                            "<li><b>85–90 min</b>: agradecer e perguntar quem quer continuar a acompanhar.</li>"
                            "</ul>"
                            "<p>Se o projeto parou, faça o encontro na mesma. Conte o que se aprendeu. A confiança "
                            "ganha-se também aí.</p>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Lista de prontidão e carta de resultados",
                        "text": "<p>A lista é para a reunião de decisão. A carta é para quem participou.</p>",
                        "name": "prontidao-e-resultados",
                        "document": [
                            ("h1", "Lista de prontidão para alargar"),
                            (
                                "table",
                                [
                                    [
                                        "Pergunta",
                                        "Verde, amarelo ou vermelho",
                                        "O que falta",
                                        "Quem e quando",
                                    ],
                                    ["Os números chegaram ao combinado?", "", "", ""],
                                    ["Ninguém ficou pior?", "", "", ""],
                                    [
                                        "É acessível, e testámo-lo com pessoas com deficiência?",
                                        "",
                                        "",
                                        "",
                                    ],
                                    ["A lei e a proteção de dados estão tratadas?", "", "", ""],
                                    ["Quem atende está formado e concorda?", "", "", ""],
                                    ["Há dinheiro para doze meses?", "", "", ""],
                                    ["Há um responsável e uma linha de apoio?", "", "", ""],
                                    ["Há um caminho sem internet?", "", "", ""],
                                ],
                            ),
                            ("h1", "Carta a quem participou"),
                            ("p", "Bom dia, ____________________"),
                            (
                                "p",
                                (
                                    "Em ____________________ ajudou-nos a melhorar ____________________. Obrigado. "
                                    "Contamos-lhe o que aconteceu."
                                ),
                            ),
                            (
                                "list",
                                [
                                    "O que ouvimos: ________________________________________",
                                    "O que mudou: ________________________________________",
                                    "O que não mudou, e porquê: ________________________________________",
                                    "O que vem a seguir: ________________________________________",
                                ],
                            ),
                            (
                                "p",
                                "As gravações foram apagadas em: ___ / ___ / ______   Perguntas: ____________________",
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "O projeto pode fechar quando",
                        "items": [
                            "Há uma função responsável pelo serviço e um orçamento",
                            "As três revisões estão marcadas",
                            "Todos os participantes receberam os resultados",
                            "As ideias recusadas tiveram resposta",
                            "As gravações foram apagadas no prazo",
                            "A história do projeto está publicada, com o que correu mal",
                        ],
                    },
                ),
                (
                    "terms",
                    ["scaling", "readiness-checklist", "feedback-to-participants"],
                ),
            ],
        },
    ],
}

GLOSSARY = [
    {
        "slug": "service",
        "term": "serviço",
        "explained": (
            "Tudo o que uma pessoa tem de fazer, e tudo o que se faz por ela, até resolver um assunto. Inclui "
            "cartas, balcões, ecrãs e esperas."
        ),
    },
    {
        "slug": "service-design",
        "term": "design de serviços",
        "explained": (
            "Maneira de planear um serviço por inteiro, a partir da experiência das pessoas que o usam e das que o "
            "prestam."
        ),
    },
    {
        "slug": "co-creation",
        "term": "cocriação",
        "explained": (
            "Trabalho em conjunto, com peso igual, entre quem usa, quem presta e quem decide sobre um serviço, "
            "numa questão ainda em aberto."
        ),
    },
    {
        "slug": "problem-framing",
        "term": "enquadramento do problema",
        "explained": (
            "Passo em que a equipa escreve o que sabe, o que supõe e a pergunta que vai investigar, antes de "
            "pensar em soluções."
        ),
    },
    {
        "slug": "stakeholder",
        "term": "envolvido",
        "explained": (
            "Pessoa, grupo ou entidade que usa, presta, paga, influencia ou sofre as consequências de um serviço."
        ),
    },
    {
        "slug": "assumption",
        "term": "suposição",
        "explained": (
            "Aquilo que a equipa acha que é verdade mas ainda não provou. Cada suposição importante pede um teste."
        ),
    },
    {
        "slug": "consent",
        "term": "consentimento",
        "explained": (
            "Acordo livre de alguém que percebeu o que se vai fazer com o que disser. Pode ser retirado a qualquer "
            "momento, sem prejuízo."
        ),
    },
    {
        "slug": "interview-guide",
        "term": "guião de entrevista",
        "explained": "Lista curta de perguntas abertas e da ordem em que se fazem. Ajuda a conversa sem a prender.",
    },
    {
        "slug": "reasonable-accommodation",
        "term": "adaptação razoável",
        "explained": (
            "Ajuste necessário e adequado para que uma pessoa com deficiência participe em igualdade, como um "
            "intérprete."
        ),
    },
    {
        "slug": "persona",
        "term": "pessoa-tipo",
        "explained": (
            "Retrato inventado, feito de provas reais, que representa um grupo de pessoas com comportamentos parecidos."
        ),
    },
    {
        "slug": "journey-map",
        "term": "mapa da jornada",
        "explained": "Desenho do caminho de uma pessoa, passo a passo, com o que faz, pensa e sente, e onde tropeça.",
    },
    {
        "slug": "insight",
        "term": "descoberta",
        "explained": (
            "Frase que explica o que se passa e porquê, apoiada em várias observações, e que ajuda a decidir."
        ),
    },
    {
        "slug": "how-might-we",
        "term": "pergunta «Como poderíamos…?»",
        "explained": (
            "Pergunta que transforma uma dificuldade num convite a ter ideias, sem trazer a solução escondida."
        ),
    },
    {
        "slug": "idea-sprint",
        "term": "sprint de ideias",
        "explained": (
            "Sessão curta e com tempos marcados em que um grupo passa de uma pergunta a ideias desenhadas e escolhidas."
        ),
    },
    {
        "slug": "facilitator",
        "term": "facilitador",
        "explained": (
            "Pessoa que conduz uma sessão, cuida do tempo e garante que todos são ouvidos. Não defende nenhuma ideia."
        ),
    },
    {
        "slug": "service-blueprint",
        "term": "planta do serviço",
        "explained": (
            "Folha que mostra, passo a passo, o que a pessoa faz e vê. Mostra também o que o serviço faz à frente "
            "e atrás do balcão. Em inglês, service blueprint."
        ),
    },
    {
        "slug": "universal-design",
        "term": "desenho universal",
        "explained": (
            "Desenhar desde o início para que o maior número de pessoas possa usar, sem precisar de uma versão à parte."
        ),
    },
    {
        "slug": "backstage",
        "term": "bastidores",
        "explained": (
            "Trabalho do serviço que a pessoa não vê, como verificar dados, decidir e registar, mas de que depende "
            "o resultado."
        ),
    },
    {
        "slug": "prototype",
        "term": "protótipo",
        "explained": (
            "Modelo rápido e barato de uma ideia, feito para responder a uma dúvida antes de a construir a sério."
        ),
    },
    {
        "slug": "usability-test",
        "term": "teste de utilização",
        "explained": (
            "Observar uma pessoa a fazer tarefas com um serviço ou protótipo, para ver onde consegue e onde tropeça."
        ),
    },
    {
        "slug": "assistive-technology",
        "term": "tecnologia de apoio",
        "explained": (
            "Equipamento ou programa que ajuda uma pessoa com deficiência a usar um serviço, como um leitor de "
            "ecrã ou um teclado adaptado."
        ),
    },
    {
        "slug": "test-card",
        "term": "cartão de experiência",
        "explained": (
            "Página que se preenche antes de testar: o que se acha, como se verifica, o que se mede e o que fará "
            "mudar de ideias."
        ),
    },
    {
        "slug": "pilot",
        "term": "piloto",
        "explained": (
            "Uso do serviço novo na vida real, num sítio e num tempo limitados, com um dia marcado para decidir."
        ),
    },
    {
        "slug": "baseline",
        "term": "ponto de partida",
        "explained": "Valor medido antes da mudança. Sem ele não se sabe se o serviço melhorou.",
    },
    {
        "slug": "scaling",
        "term": "alargar",
        "explained": (
            "Levar o que resultou num sítio a mais sítios e pessoas, por ondas, guardando o essencial e adaptando "
            "o resto."
        ),
    },
    {
        "slug": "readiness-checklist",
        "term": "lista de prontidão",
        "explained": (
            "Perguntas que mostram se um serviço pode viver sem a equipa do projeto: dinheiro, pessoas, regras e apoio."
        ),
    },
    {
        "slug": "feedback-to-participants",
        "term": "dar contas",
        "explained": "Dizer a quem participou o que se ouviu, o que mudou, o que não mudou e porquê.",
    },
]

"""Words of ON@18 in European Portuguese: needs, services, life events, shops and the question board."""

NEEDS = [
    ("papers", "Papéis"),
    ("work", "Trabalhar"),
    ("study", "Estudar"),
    ("money", "Dinheiro"),
    ("home", "Ter casa"),
    ("health", "Saúde"),
    ("rights", "Direitos e voto"),
    ("getting-around", "Andar por aí"),
    ("start", "Criar alguma coisa"),
    ("volunteering", "Ajudar os outros"),
]

SERVICES = [
    {
        "key": "citizen-card",
        "slug": "cartao-de-cidadao",
        "title": "Pedir ou renovar o Cartão de Cidadão",
        "lead": ("É o documento que abre quase todas as portas. Vê a validade do teu agora, antes que te faça falta."),
        "what_for": (
            "<p>Prova quem és. Traz também os teus números de contribuinte, de Segurança Social e de utente de "
            "saúde.</p><p>Vais precisar dele para votar, fazer exames, assinar um contrato ou abrir conta no "
            "banco.</p>"
        ),
        "who": (
            "<p>Pessoas com nacionalidade portuguesa. Quem tem outra nacionalidade usa o passaporte ou a "
            "autorização de residência.</p>"
        ),
        "cost": (
            "<p>Tem um preço, mais alto se tiveres pressa. O valor muda: confirma-o na página oficial antes de "
            "ires.</p>"
        ),
        "time": (
            "<p>O pedido faz-se numa visita. O cartão chega alguns dias depois. Há um pedido urgente, mais caro.</p>"
        ),
        "papers": [
            "O cartão antigo, se o tiveres",
            ("Se tens menos de 18 anos: confirma antes se a mãe, o pai ou quem te representa tem de ir contigo"),
        ],
        "online": (
            "<p>Dá para marcar a ida ao balcão. A renovação pela internet tem condições, e a idade é uma delas. "
            "Quem é jovem tem quase sempre de ir ao balcão, para uma fotografia nova.</p>"
        ),
        "in_person": (
            "<p>Numa conservatória ou numa Loja de Cidadão. Alguns Espaços Cidadão também tratam disto, mas não "
            "para todas as idades.</p>"
        ),
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://irn.justica.gov.pt",
        "link_text": "Ver como se pede no sítio do IRN",
        "help": "<p>Numa Loja de Cidadão ou numa loja PONTO JÁ explicam-te os passos.</p>",
        "mistakes": [
            ("Deixar passar a validade e dar por isso na véspera de um exame. Põe um lembrete seis meses antes."),
            "Deitar fora a carta com os códigos. Guarda-a em casa, longe do cartão.",
            "Perder o cartão e não avisar. Cancela-o logo, para ninguém o usar por ti.",
        ],
        "needs": ["papers", "rights"],
        "ages": [0, None],
        "provider": "Instituto dos Registos e do Notariado (IRN)",
    },
    {
        "key": "digital-mobile-key",
        "slug": "chave-movel-digital",
        "title": "Ativar a Chave Móvel Digital",
        "lead": "Um PIN e o teu telemóvel: entras nos sítios do Estado e assinas documentos sem papel.",
        "what_for": (
            "<p>Serve para entrar nas Finanças, na Segurança Social, no SNS 24 e em muitos outros sítios, sempre "
            "com o mesmo PIN.</p><p>Também assina documentos, com o mesmo valor da assinatura à mão.</p>"
        ),
        "who": (
            "<p>Qualquer pessoa a partir dos 16 anos com Cartão de Cidadão. Quem tem outra nacionalidade também "
            "pode, com documentos que a página oficial indica.</p>"
        ),
        "cost": "<p>Ativar e usar é gratuito.</p>",
        "time": "<p>Conta com uns 15 minutos.</p>",
        "papers": [
            "Cartão de Cidadão, dentro da validade",
            "O teu número de telemóvel e um e-mail só teu",
        ],
        "online": (
            "<p>No sítio oficial ou na aplicação. Há várias formas de provar que és tu: com os códigos do cartão ou"
            " com a câmara do telemóvel, por exemplo.</p>"
        ),
        "in_person": "<p>Num Espaço Cidadão, numa Loja de Cidadão ou quando pedes o Cartão de Cidadão.</p>",
        "by_phone": "<p>Linha Cidadão: <b>300 003 990</b>, nos dias úteis.</p>",
        "link": "https://www.autenticacao.gov.pt",
        "link_text": "Ativar em autenticacao.gov.pt",
        "help": "<p>Num Espaço Cidadão fazem a ativação contigo, ao balcão.</p>",
        "mistakes": [
            "Usar o telemóvel da mãe ou do pai. Usa o teu número: os códigos chegam lá.",
            "Dar o PIN a alguém «só para despachar». Quem o tem pode assinar por ti.",
            "Carregar numa ligação de uma mensagem que pede o PIN. Escreve tu o endereço oficial.",
        ],
        "needs": ["papers"],
        "ages": [16, None],
        "provider": "Agência para a Reforma Tecnológica do Estado (ARTE)",
    },
    {
        "key": "passport",
        "slug": "passaporte",
        "title": "Pedir o passaporte",
        "lead": "Para ir mais longe. Dentro da União Europeia chega o Cartão de Cidadão.",
        "what_for": "<p>Para entrar em países que não aceitam o Cartão de Cidadão.</p>",
        "who": (
            "<p>Pessoas com nacionalidade portuguesa, de qualquer idade. Antes dos 18 anos, precisas de autorização"
            " de quem te representa.</p>"
        ),
        "cost": "<p>Tem um preço, que depende da pressa. A página oficial diz o valor de hoje.</p>",
        "time": "<p>Alguns dias. Há pedidos urgentes, mais caros.</p>",
        "papers": [
            "Cartão de Cidadão",
            "Passaporte anterior, se o tiveres",
            "Autorização de quem te representa, se tens menos de 18 anos",
        ],
        "online": (
            "<p>Podes marcar a ida ao balcão. O pedido precisa da tua fotografia e das tuas impressões digitais.</p>"
        ),
        "in_person": (
            "<p>Numa conservatória, numa Loja de Cidadão com este serviço ou, no estrangeiro, num consulado.</p>"
        ),
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://irn.justica.gov.pt",
        "link_text": "Ver como se pede no sítio do IRN",
        "help": ("<p>O balcão do IRN responde às dúvidas. Sobre vistos, pergunta à embaixada do país aonde vais.</p>"),
        "mistakes": [
            (
                "Comprar o bilhete primeiro. Confirma antes que documento o país exige e por quanto tempo tem de "
                "ser válido."
            ),
            (
                "Viajar antes dos 18 sem a mãe nem o pai e sem papel. Leva a autorização de saída, com assinatura "
                "reconhecida."
            ),
        ],
        "needs": ["papers", "getting-around"],
        "ages": [0, None],
        "provider": "Instituto dos Registos e do Notariado (IRN)",
    },
    {
        "key": "change-address",
        "slug": "mudar-de-morada",
        "title": "Mudar a morada",
        "lead": "Mudaste de casa? Muda a morada uma vez e ela fica certa para as Finanças, a saúde e o voto.",
        "what_for": (
            "<p>A morada do Cartão de Cidadão decide onde votas, onde recebes cartas oficiais e a que centro de "
            "saúde pertences.</p>"
        ),
        "who": (
            "<p>Quem tem Cartão de Cidadão e mudou de casa. Antes dos 18 anos, trata disto quem te representa.</p>"
        ),
        "cost": "<p>Mudar só a morada é, em regra, gratuito. Não precisas de cartão novo.</p>",
        "time": "<p>O pedido demora minutos. Muitas vezes recebes em casa um código para confirmar.</p>",
        "papers": [
            "Cartão de Cidadão e os códigos dele, ou a Chave Móvel Digital",
            "A morada completa, com o código postal",
        ],
        "online": "<p>Em gov.pt, com a Chave Móvel Digital ou com o cartão e um leitor.</p>",
        "in_person": "<p>Num Espaço Cidadão, numa Loja de Cidadão ou numa conservatória.</p>",
        "by_phone": "<p>Linha Cidadão: <b>300 003 990</b>, nos dias úteis.</p>",
        "link": "https://www.gov.pt",
        "link_text": "Mudar a morada em gov.pt",
        "help": "<p>Num Espaço Cidadão ajudam-te a fazer o pedido.</p>",
        "mistakes": [
            ("Fazer o pedido e esquecer a carta. Se te pedirem o código, a mudança só conta depois de o confirmares."),
            ("Deixar para a semana das eleições. Antes de cada eleição, o registo de eleitores fica fechado."),
            "Mudar a morada só porque vais estudar fora. Pensa primeiro onde queres votar e ter médico.",
        ],
        "needs": ["papers", "home", "rights"],
        "ages": [18, None],
        "provider": "Instituto dos Registos e do Notariado (IRN)",
    },
    {
        "key": "criminal-record",
        "slug": "registo-criminal",
        "title": "Pedir o certificado de registo criminal",
        "lead": ("Pedem-to em alguns empregos e no trabalho com crianças. Pela internet, sai quase sempre na hora."),
        "what_for": "<p>Mostra a quem te vai contratar ou acolher se há condenações registadas em teu nome.</p>",
        "who": "<p>Qualquer pessoa a partir dos 16 anos, para si própria.</p>",
        "cost": "<p>Tem um preço pequeno. Alguns fins são gratuitos: a página oficial diz quais.</p>",
        "time": "<p>Pela internet, é quase sempre na hora.</p>",
        "papers": [
            "Cartão de Cidadão ou outro documento de identificação",
            "O fim exato para que o pedes, com as palavras que te deram",
        ],
        "online": (
            "<p>No sítio oficial, com a Chave Móvel Digital. Recebes um código que podes dar a quem to pediu.</p>"
        ),
        "in_person": "<p>Num tribunal com este serviço ou numa Loja de Cidadão.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://registocriminal.justica.gov.pt",
        "link_text": "Pedir o certificado",
        "help": "<p>Pergunta primeiro a quem to pede qual é o fim a escolher.</p>",
        "mistakes": [
            "Escolher o fim errado. Trabalho com crianças tem um certificado próprio.",
            "Pedir cedo demais. O certificado tem prazo: vê-o antes de pagares.",
        ],
        "needs": ["papers", "work", "volunteering"],
        "ages": [16, None],
        "provider": "Direção-Geral da Administração da Justiça (DGAJ)",
    },
    {
        "key": "tax-number",
        "slug": "nif-e-senha-das-financas",
        "title": "Ter NIF e entrar nas Finanças",
        "lead": ("O número já o tens, no Cartão de Cidadão. Falta-te a chave para entrares no Portal das Finanças."),
        "what_for": (
            "<p>O número de contribuinte (NIF) identifica-te para impostos, contratos e faturas.</p><p>No Portal "
            "das Finanças vês as tuas faturas, passas recibos e entregas o IRS.</p>"
        ),
        "who": ("<p>Toda a gente que vive em Portugal. Quem não tem Cartão de Cidadão pede o NIF nas Finanças.</p>"),
        "cost": "<p>O número e a senha não se pagam.</p>",
        "time": "<p>Com a Chave Móvel Digital entras já. A senha costuma chegar por carta, em alguns dias.</p>",
        "papers": [
            "Cartão de Cidadão, ou passaporte e prova de morada",
        ],
        "online": "<p>No Portal das Finanças: entra com a Chave Móvel Digital ou pede a senha.</p>",
        "in_person": "<p>Num serviço de Finanças ou numa Loja de Cidadão. Marca antes de ires.</p>",
        "by_phone": "<p>Finanças: <b>217 206 707</b>, nos dias úteis.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Abrir o Portal das Finanças",
        "help": "<p>Ao balcão das Finanças ou, pela internet, no atendimento do portal.</p>",
        "mistakes": [
            "Deixar a morada antiga. A carta com a senha vai para lá: muda a morada primeiro.",
            ("Não espreitar as faturas durante o ano. Vê-as de vez em quando e corrige as que estão por arrumar."),
        ],
        "needs": ["papers", "money", "work"],
        "ages": [0, None],
        "provider": "Autoridade Tributária e Aduaneira (AT)",
    },
    {
        "key": "social-security-number",
        "slug": "numero-da-seguranca-social",
        "title": "Saber o teu número da Segurança Social",
        "lead": "Antes do primeiro dia de trabalho, tens de o ter. Olha para o verso do Cartão de Cidadão.",
        "what_for": (
            "<p>O NISS regista o que descontas e o que recebes: doença, desemprego, parentalidade, abono.</p>"
        ),
        "who": ("<p>Quem vive ou trabalha em Portugal. Se tens Cartão de Cidadão, já tens número, quase sempre.</p>"),
        "cost": "<p>Não se paga.</p>",
        "time": "<p>Se está no cartão, é já. Se tens de o pedir, conta com alguns dias.</p>",
        "papers": [
            "Cartão de Cidadão, ou passaporte ou autorização de residência",
        ],
        "online": (
            "<p>Regista-te na Segurança Social Direta, com a Chave Móvel Digital. Quem vem de outro país pode pedir"
            " o número no sítio oficial.</p>"
        ),
        "in_person": "<p>Num serviço de atendimento da Segurança Social, com marcação.</p>",
        "by_phone": "<p>Linha Segurança Social: <b>210 545 400</b>, nos dias úteis.</p>",
        "link": "https://www.seg-social.pt",
        "link_text": "Abrir o sítio da Segurança Social",
        "help": ("<p>Quem te contrata também sabe explicar. O registo do contrato é com a empresa, não contigo.</p>"),
        "mistakes": [
            "Pagar a alguém para te arranjar o número. Pedi-lo não custa nada.",
            ("Nunca ver se a empresa descontou. Confere na Segurança Social Direta ao fim do primeiro mês."),
        ],
        "needs": ["papers", "work", "money"],
        "ages": [0, None],
        "provider": "Instituto da Segurança Social",
    },
    {
        "key": "residence-permit",
        "slug": "autorizacao-de-residencia",
        "title": "Pedir ou renovar a autorização de residência",
        "lead": (
            "Vens de outro país? Este é o papel que diz que vives cá com tudo em ordem. Trata dele antes de acabar."
        ),
        "what_for": (
            "<p>Dá-te o direito de viver, estudar e trabalhar em Portugal, conforme o tipo de autorização.</p>"
        ),
        "who": (
            "<p>Quem não tem nacionalidade portuguesa nem de um país da União Europeia. Quem é da União faz só um "
            "registo.</p>"
        ),
        "cost": "<p>Há taxas, que mudam. Algumas pessoas não pagam ou pagam menos: vê na página oficial.</p>",
        "time": "<p>Pode demorar meses. Guarda todos os comprovativos do pedido.</p>",
        "papers": [
            "Passaporte válido",
            "Prova de morada em Portugal",
            "Prova de estudos ou de trabalho, conforme o teu caso",
            "Antes dos 18 anos: autorização e documentos de quem te representa",
        ],
        "online": "<p>Alguns pedidos e renovações fazem-se no sítio da AIMA. A página diz quais, hoje.</p>",
        "in_person": "<p>Numa loja da AIMA, com marcação.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://aima.gov.pt",
        "link_text": "Abrir o sítio da AIMA",
        "help": (
            "<p>Os centros de apoio a migrantes ajudam de graça, muitas vezes na tua língua. A página da AIMA diz "
            "onde ficam.</p>"
        ),
        "mistakes": [
            (
                "Faltar à escola ou não ir ao médico por não teres o papel. Crianças e jovens podem estudar e ser "
                "tratados."
            ),
            "Pagar a quem promete uma marcação. As marcações fazem-se só pelas vias oficiais.",
            ("Pensar que aos 18 anos tudo passa sozinho. Confirma se a tua autorização depende da dos teus pais."),
        ],
        "needs": ["papers", "rights"],
        "ages": [0, None],
        "provider": "Agência para a Integração, Migrações e Asilo (AIMA)",
    },
    {
        "key": "job-centre",
        "slug": "centro-de-emprego",
        "title": "Inscrever-te no centro de emprego",
        "lead": "Acabaste os estudos e não tens trabalho? A inscrição abre ofertas, cursos e estágios.",
        "what_for": (
            "<p>Recebes ofertas de emprego e de formação. Muitos apoios e estágios só são para quem tem "
            "inscrição.</p><p>A Garantia Jovem existe para te propor trabalho, estudo, formação ou estágio em pouco"
            " tempo.</p>"
        ),
        "who": (
            "<p>Quem procura trabalho e já pode trabalhar: a partir dos 16 anos e com a escolaridade que a lei "
            "pede.</p>"
        ),
        "cost": "<p>É gratuito.</p>",
        "time": "<p>A inscrição pela internet demora uns 20 minutos. Depois marcam-te uma conversa.</p>",
        "papers": [
            "Cartão de Cidadão ou documento de residência",
            "NIF e número da Segurança Social",
            "Certificado dos teus estudos",
        ],
        "online": (
            "<p>No portal de serviços do IEFP (iefponline), com a Chave Móvel Digital ou a senha da Segurança "
            "Social.</p>"
        ),
        "in_person": (
            "<p>No centro de emprego da tua zona. Nos Açores e na Madeira, no serviço regional de emprego.</p>"
        ),
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.iefp.pt",
        "link_text": "Abrir o sítio do IEFP",
        "help": (
            "<p>Os Gabinetes de Inserção Profissional, em muitas juntas e associações, ajudam com o currículo.</p>"
        ),
        "mistakes": [
            "Faltar a uma convocatória. Se não puderes ir, avisa antes e explica porquê.",
            "Dizer «faço qualquer coisa». Leva duas ou três ideias: as propostas acertam mais.",
        ],
        "needs": ["work", "money"],
        "ages": [16, None],
        "provider": "Instituto do Emprego e Formação Profissional (IEFP)",
    },
    {
        "key": "internship",
        "slug": "estagio-apoiado",
        "title": "Fazer um estágio pago com apoio do IEFP",
        "lead": "Uma empresa recebe-te, aprendes a trabalhar e tens uma bolsa todos os meses.",
        "what_for": (
            "<p>É uma primeira experiência a sério, com orientação, bolsa e seguro. O Estado paga uma parte à "
            "empresa.</p>"
        ),
        "who": (
            "<p>Jovens sem trabalho, com inscrição no centro de emprego. A idade e os estudos pedidos mudam de "
            "programa para programa.</p>"
        ),
        "cost": "<p>Não pagas nada. Recebes uma bolsa: a página oficial diz o valor de hoje.</p>",
        "time": "<p>O estágio dura alguns meses. A aprovação da candidatura da empresa demora semanas.</p>",
        "papers": [
            "Inscrição no centro de emprego",
            "Certificado dos estudos",
            "Número de conta (IBAN) em teu nome",
        ],
        "online": (
            "<p>Quem se candidata é a empresa, no portal do IEFP. Tu inscreves-te e podes procurar ofertas lá.</p>"
        ),
        "in_person": "<p>No centro de emprego da tua zona.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.iefp.pt",
        "link_text": "Ver os estágios no sítio do IEFP",
        "help": "<p>Encontraste uma empresa que te quer? Leva-a a falar com o centro de emprego.</p>",
        "mistakes": [
            "Começar a trabalhar antes da aprovação. Espera: o que fazes antes não conta.",
            ("Inscrever-te só no fim. Sem inscrição no centro de emprego, a empresa não te pode escolher."),
        ],
        "needs": ["work"],
        "ages": [18, 35],
        "provider": "Instituto do Emprego e Formação Profissional (IEFP)",
    },
    {
        "key": "work-rights",
        "slug": "contrato-e-direitos-no-trabalho",
        "title": "Conhecer os teus direitos no trabalho",
        "lead": "Contrato, horário, férias, recibo: o que tens de ler antes de assinar e a quem te queixas.",
        "what_for": (
            "<p>A ACT explica a lei do trabalho e fiscaliza as empresas. Podes perguntar sem dizer o nome da "
            "empresa.</p><p>Se estudas, há o estatuto de trabalhador-estudante: horários ajustados e faltas para "
            "exames.</p>"
        ),
        "who": (
            "<p>Qualquer pessoa que trabalhe. Podes trabalhar a partir dos 16 anos, com a escolaridade que a lei "
            "pede. Antes dos 18 há regras para te proteger.</p>"
        ),
        "cost": "<p>É gratuito.</p>",
        "time": "<p>Ler o contrato com calma: meia hora. A resposta da ACT depende do assunto.</p>",
        "papers": [
            "O contrato e os recibos de vencimento",
            "As tuas horas, apontadas dia a dia",
            "Comprovativo de matrícula, se estudas",
        ],
        "online": "<p>No sítio da ACT há respostas, um simulador e um formulário de queixa.</p>",
        "in_person": "<p>Num serviço da ACT ou, em algumas cidades, na Loja de Cidadão.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://portal.act.gov.pt",
        "link_text": "Abrir o sítio da ACT",
        "help": "<p>Um sindicato da tua área também explica o contrato.</p>",
        "mistakes": [
            "Aceitar «uns dias à experiência» sem pagar. O período experimental é trabalho e paga-se.",
            "Assinar folhas em branco ou um contrato que não leste. Pede uma cópia e leva-a para casa.",
            ("Passar recibos verdes quando tens chefe e horário. Pergunta à ACT se o teu caso é um contrato."),
        ],
        "needs": ["work", "rights"],
        "ages": [16, None],
        "provider": "Autoridade para as Condições do Trabalho (ACT)",
    },
    {
        "key": "higher-education",
        "slug": "candidatura-ao-ensino-superior",
        "title": "Candidatar-te ao ensino superior",
        "lead": (
            "Escolhas por ordem, uma senha e datas que não esperam. Começa por ver as provas que cada curso pede."
        ),
        "what_for": (
            "<p>O concurso nacional decide quem entra em cada curso das universidades e politécnicos públicos.</p>"
        ),
        "who": (
            "<p>Quem acabou o ensino secundário e fez os exames que o curso pede. Há outras vias: cursos "
            "profissionais, maiores de 23, estudantes internacionais.</p>"
        ),
        "cost": (
            "<p>A candidatura ao concurso nacional não costuma ter custos. Exames, matrícula e propinas podem ter: "
            "vê os valores de hoje na página oficial.</p>"
        ),
        "time": (
            "<p>A candidatura demora uma hora, se já decidiste. Prepara-a meses antes, a partir da inscrição nos "
            "exames.</p>"
        ),
        "papers": [
            "Senha de acesso à candidatura, pedida no sítio oficial",
            "Ficha com as tuas classificações, dada pela escola",
            "Pré-requisitos, se o curso os pedir",
            "Prova para um contingente especial, se for o teu caso",
        ],
        "online": "<p>No sítio do acesso ao ensino superior, nas datas de cada fase.</p>",
        "in_person": "<p>A tua escola secundária e os gabinetes de acesso ao ensino superior ajudam.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.dges.gov.pt",
        "link_text": "Abrir o sítio do acesso ao ensino superior",
        "help": "<p>O serviço de psicologia e orientação da tua escola ajuda-te a escolher.</p>",
        "mistakes": [
            ("Pôr os cursos pela nota e não pela vontade. A ordem é tua: põe primeiro o que queres mesmo."),
            ("Descobrir em julho que faltava um exame. Vê as provas de ingresso antes da inscrição nos exames."),
            "Entrar e não fazer a matrícula a tempo. Sem matrícula, perdes o lugar.",
        ],
        "needs": ["study"],
        "ages": [17, None],
        "provider": "Instituto para o Ensino Superior (IES), antiga DGES",
    },
    {
        "key": "scholarship",
        "slug": "bolsa-de-estudo",
        "title": "Pedir uma bolsa de estudo",
        "lead": ("A família não consegue pagar tudo? A bolsa ajuda com as propinas e com o dia a dia de quem estuda."),
        "what_for": (
            "<p>Dinheiro para estudar no ensino superior, que não se devolve. Há também apoios para quem estuda "
            "longe de casa ou tem deficiência.</p><p>As regras mudaram há pouco e alguns apoios são automáticos: lê"
            " a página oficial deste ano.</p>"
        ),
        "who": (
            "<p>Quem estuda no ensino superior, público ou privado, e vive num agregado com poucos rendimentos. A "
            "lei diz que nacionalidades e situações contam.</p>"
        ),
        "cost": "<p>Pedir é gratuito.</p>",
        "time": ("<p>O pedido demora menos de uma hora, com os papéis à mão. A resposta pode demorar semanas.</p>"),
        "papers": [
            "Senha do acesso ao ensino superior",
            "NIF e número da Segurança Social de todas as pessoas da casa",
            "Número de conta (IBAN) em teu nome",
            "Contrato ou recibo do quarto, se moras fora",
        ],
        "online": (
            "<p>No sítio oficial, na plataforma das bolsas. Podes pedir quando te candidatas ao curso, antes de "
            "saberes se entraste.</p>"
        ),
        "in_person": "<p>Nos serviços de ação social da tua universidade ou politécnico.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.dges.gov.pt",
        "link_text": "Ver as bolsas no sítio oficial",
        "help": "<p>Os serviços de ação social fazem contas contigo. O sítio oficial tem um simulador.</p>",
        "mistakes": [
            "Não pedir por achares que não tens direito. Faz a simulação: demora minutos.",
            "Esquecer um documento e não ler o e-mail. Se te pedirem mais papéis, o prazo é curto.",
            "Pensar que a bolsa passa de ano sozinha. Confirma todos os anos se tens de pedir de novo.",
        ],
        "needs": ["study", "money"],
        "ages": [17, None],
        "provider": "Instituto para o Ensino Superior (IES), antiga DGES",
    },
    {
        "key": "student-housing",
        "slug": "residencia-de-estudantes",
        "title": "Arranjar quarto numa residência de estudantes",
        "lead": "Mais barato do que um quarto na cidade, e com gente à volta. Há poucos: pede no primeiro dia.",
        "what_for": (
            "<p>As universidades e os politécnicos têm residências. Quem tem bolsa passa à frente e pode receber um"
            " complemento.</p>"
        ),
        "who": "<p>Quem estuda longe de casa. Cada instituição tem a sua ordem de prioridades.</p>",
        "cost": "<p>Paga-se por mês. O preço depende de teres bolsa e da residência.</p>",
        "time": "<p>O pedido é rápido. A resposta vem perto do início das aulas, e há listas de espera.</p>",
        "papers": [
            "Comprovativo de matrícula",
            "Prova da morada da família",
            "Pedido ou decisão da bolsa, se a tens",
        ],
        "online": "<p>No sítio dos serviços de ação social da tua instituição.</p>",
        "in_person": "<p>No balcão desses serviços, na tua cidade de estudo.</p>",
        "by_phone": "<p>Liga para os serviços de ação social da tua instituição. O número está no sítio deles.</p>",
        "link": "https://www.dges.gov.pt",
        "link_text": "Começar pelo sítio oficial",
        "help": "<p>A associação de estudantes sabe de quartos e avisa sobre burlas.</p>",
        "mistakes": [
            ("Pagar uma caução por um quarto que nunca viste. Visita, ou pede a alguém de confiança que visite."),
            "Desistir por haver lista de espera. As vagas mexem nas primeiras semanas: fica na lista.",
        ],
        "needs": ["study", "home"],
        "ages": [17, None],
        "provider": "Serviços de ação social do ensino superior",
    },
    {
        "key": "finish-school",
        "slug": "acabar-o-12-ano",
        "title": "Acabar o 12.º ano por outro caminho",
        "lead": "A escola de sempre não resultou? Há cursos profissionais, aprendizagem e Centros Qualifica.",
        "what_for": (
            "<p>Há vários caminhos que dão o 12.º ano e uma profissão. A partir dos 18 anos, o que já sabes fazer "
            "também pode contar.</p>"
        ),
        "who": (
            "<p>Jovens a partir do 9.º ano, e adultos. Em Portugal, a escola é obrigatória até aos 18 anos ou até "
            "acabares o 12.º.</p>"
        ),
        "cost": (
            "<p>O ensino público e os Centros Qualifica são gratuitos. Há cursos que dão apoio para transporte e "
            "refeições.</p>"
        ),
        "time": "<p>Um curso profissional dura três anos. Num Centro Qualifica, depende do que já sabes.</p>",
        "papers": [
            "Cartão de Cidadão ou documento de residência",
            "Certificado do último ano que fizeste",
        ],
        "online": "<p>No portal Qualifica procuras centros e cursos perto de ti.</p>",
        "in_person": "<p>Numa escola, num centro de formação do IEFP ou num Centro Qualifica.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.qualifica.gov.pt",
        "link_text": "Procurar um curso",
        "help": "<p>Fala com a orientação da tua escola, mesmo que já tenhas saído.</p>",
        "mistakes": [
            "Pensar que um curso profissional fecha a universidade. Não fecha: há até vias próprias.",
            "Sair sem ter para onde ir. Inscreve-te no novo curso antes de deixares o antigo.",
        ],
        "needs": ["study", "work"],
        "ages": [15, None],
        "provider": "Instituto de Educação, Qualidade e Avaliação (EduQA) e IEFP",
    },
    {
        "key": "erasmus",
        "slug": "erasmus-mais",
        "title": "Estudar ou aprender noutro país com o Erasmus+",
        "lead": "Não é só para a universidade. Há estágios, cursos profissionais e encontros de jovens.",
        "what_for": (
            "<p>Passas um tempo noutro país, a estudar, a estagiar ou num encontro de jovens, com uma bolsa.</p>"
        ),
        "who": (
            "<p>Estudantes do ensino superior e do ensino profissional, e jovens em grupos. Cada ação tem as suas "
            "idades.</p>"
        ),
        "cost": "<p>Não pagas propinas na escola de destino. A bolsa ajuda, mas nem sempre paga tudo.</p>",
        "time": "<p>Começa a tratar um ano antes. A estadia vai de dias a um ano letivo.</p>",
        "papers": [
            "Cartão de Cidadão ou passaporte",
            "Cartão Europeu de Seguro de Doença",
            "Acordo de estudos ou de estágio, assinado",
        ],
        "online": "<p>A candidatura faz-se na tua escola ou associação. O sítio oficial explica as ações.</p>",
        "in_person": "<p>No gabinete Erasmus ou internacional da tua escola, ou numa loja PONTO JÁ.</p>",
        "by_phone": "<p>Liga para o gabinete internacional da tua escola.</p>",
        "link": "https://erasmus-plus.ec.europa.eu",
        "link_text": "Abrir o sítio do Erasmus+",
        "help": "<p>Fala com quem já foi: a associação de estudantes conhece gente.</p>",
        "mistakes": [
            "Escolher só pela praia. Confirma que as cadeiras contam quando voltares.",
            "Não ir por causa do dinheiro. Há mais apoio para quem tem menos: pergunta.",
        ],
        "needs": ["study", "volunteering", "getting-around"],
        "ages": [13, 30],
        "provider": "Agências Nacionais Erasmus+",
    },
    {
        "key": "family-allowance",
        "slug": "abono-e-bolsa-do-secundario",
        "title": "Manter o abono de família enquanto estudas",
        "lead": (
            "A partir dos 16 anos, o abono só continua se provares que estudas. Há ainda uma bolsa para o secundário."
        ),
        "what_for": (
            "<p>É uma ajuda mensal para famílias com menos rendimentos.</p><p>Quem está no secundário e tem um "
            "escalão mais baixo pode receber também uma bolsa de estudo.</p>"
        ),
        "who": (
            "<p>Crianças e jovens que vivem em Portugal, conforme os rendimentos da casa. A idade-limite depende do"
            " ano em que estudas.</p>"
        ),
        "cost": "<p>Pedir é gratuito.</p>",
        "time": "<p>A prova escolar faz-se em minutos, uma vez por ano.</p>",
        "papers": [
            "Número da Segurança Social de quem recebe e o teu",
            "Comprovativo de matrícula, se to pedirem",
        ],
        "online": (
            "<p>Na Segurança Social Direta. Quem recebe o abono entra com a sua conta e faz a prova escolar.</p>"
        ),
        "in_person": "<p>Num serviço da Segurança Social, com marcação.</p>",
        "by_phone": "<p>Linha Segurança Social: <b>210 545 400</b>, nos dias úteis.</p>",
        "link": "https://www.seg-social.pt",
        "link_text": "Abrir o sítio da Segurança Social",
        "help": "<p>A secretaria da tua escola sabe o que falta.</p>",
        "mistakes": [
            "Esquecer a prova escolar no verão. Sem ela, o abono para.",
            ("Não avisar que mudaste de casa ou que alguém deixou de trabalhar. O escalão pode mudar a teu favor."),
        ],
        "needs": ["money", "study"],
        "ages": [0, 24],
        "provider": "Instituto da Segurança Social",
    },
    {
        "key": "basic-bank-account",
        "slug": "conta-de-servicos-minimos",
        "title": "Abrir uma conta bancária que quase não se paga",
        "lead": ("Os bancos têm de oferecer uma conta simples e barata. Chama-se conta de serviços mínimos bancários."),
        "what_for": (
            "<p>Recebes o ordenado ou a bolsa, pagas com cartão e fazes transferências, por um preço que a lei "
            "limita.</p>"
        ),
        "who": (
            "<p>Quem não tem outra conta à ordem, com algumas exceções. Antes dos 18 anos, pergunta ao banco o que "
            "pede a quem te representa.</p>"
        ),
        "cost": "<p>Há um valor máximo por ano, fixado por lei. O sítio do Banco de Portugal diz o de hoje.</p>",
        "time": "<p>Abrir conta demora cerca de uma hora, ao balcão.</p>",
        "papers": [
            "Cartão de Cidadão, ou passaporte ou autorização de residência",
            "NIF",
            "Prova de morada e, se tiveres, de trabalho ou de estudos",
        ],
        "online": "<p>Alguns bancos abrem a conta pela aplicação. Confirma que é mesmo a de serviços mínimos.</p>",
        "in_person": "<p>Num balcão do banco que escolheres.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://clientebancario.bportugal.pt",
        "link_text": "Ver as regras no Portal do Cliente Bancário",
        "help": "<p>O Banco de Portugal recebe queixas sobre bancos.</p>",
        "mistakes": [
            "Aceitar a primeira «conta jovem» sem ler. Vê o preço depois do fim da promoção.",
            ("Emprestar a tua conta para «passar dinheiro» de outra pessoa. Pode ser crime, e quem responde és tu."),
        ],
        "needs": ["money"],
        "ages": [16, None],
        "provider": "Banco de Portugal",
    },
    {
        "key": "tax-return",
        "slug": "irs-e-irs-jovem",
        "title": "Entregar o IRS e usar o IRS Jovem",
        "lead": "Trabalhaste no ano passado? O IRS Jovem baixa o imposto dos primeiros anos, se o pedires.",
        "what_for": (
            "<p>A declaração de IRS acerta contas: às vezes recebes dinheiro de volta.</p><p>O IRS Jovem deixa sem "
            "imposto uma parte do que ganhas a trabalhar. Essa parte desce ao longo dos anos.</p>"
        ),
        "who": (
            "<p>Quem trabalha, com contrato ou a recibos, e já não entra como dependente na declaração da família. "
            "Há uma idade máxima e um número de anos.</p>"
        ),
        "cost": "<p>Entregar é gratuito. Entregar fora do prazo dá multa.</p>",
        "time": "<p>Meia hora, na primavera. Muitas declarações já vêm preenchidas.</p>",
        "papers": [
            "NIF e senha das Finanças, ou Chave Móvel Digital",
            "Declaração do que recebeste, dada por quem te paga",
            "Número de conta (IBAN)",
        ],
        "online": (
            "<p>No Portal das Finanças. Confere os valores antes de aceitares. Confirma lá que o IRS Jovem ficou "
            "escolhido.</p>"
        ),
        "in_person": "<p>Num serviço de Finanças ou, em muitas juntas e Espaços Cidadão, com ajuda.</p>",
        "by_phone": "<p>Finanças: <b>217 206 707</b>, nos dias úteis.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Abrir o Portal das Finanças",
        "help": "<p>Podes também pedir a quem te paga que aplique já o IRS Jovem no ordenado.</p>",
        "mistakes": [
            "Não saber se a família te pôs na declaração dela. Combinem antes: só podes estar numa.",
            "Aceitar a declaração automática sem olhar. Vê se falta um emprego ou o IRS Jovem.",
            ("Pensar que, com pouco dinheiro, não vale a pena. Se te descontaram imposto, podes recebê-lo de volta."),
        ],
        "needs": ["money", "work"],
        "ages": [16, None],
        "provider": "Autoridade Tributária e Aduaneira (AT)",
    },
    {
        "key": "youth-card",
        "slug": "cartao-jovem",
        "title": "Pedir o Cartão Jovem",
        "lead": "Descontos em viagens, cultura, desporto e lojas, cá e noutros países da Europa.",
        "what_for": (
            "<p>Mostras o cartão e pagas menos em milhares de sítios, das Pousadas de Juventude aos comboios.</p>"
        ),
        "who": "<p>Jovens dos 12 aos 30 anos. Antes dos 16, é preciso autorização de quem te representa.</p>",
        "cost": "<p>A versão digital tem sido gratuita. Há versões com preço: vê no sítio oficial.</p>",
        "time": "<p>Uns 10 minutos.</p>",
        "papers": [
            "Cartão de Cidadão ou documento de residência",
            "Uma fotografia tua",
        ],
        "online": "<p>No sítio oficial ou na aplicação do Cartão Jovem.</p>",
        "in_person": (
            "<p>Numa loja PONTO JÁ explicam-te as versões. Alguns municípios têm um Cartão Jovem próprio.</p>"
        ),
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.cartaojovem.pt",
        "link_text": "Abrir o sítio do Cartão Jovem",
        "help": "<p>Pergunta na câmara se há um Cartão Jovem municipal com mais descontos.</p>",
        "mistakes": [
            "Ter o cartão e não o mostrar. Pergunta sempre antes de pagares.",
            "Pagar por uma versão sem comparar. Vê primeiro o que a gratuita já dá.",
        ],
        "needs": ["money", "getting-around"],
        "ages": [12, 30],
        "provider": "Movijovem",
    },
    {
        "key": "rent-support",
        "slug": "porta-65-jovem",
        "title": "Ter ajuda para pagar a renda: Porta 65 Jovem",
        "lead": (
            "O Estado paga uma parte da tua renda durante algum tempo. Podes pedir sem esperar por uma época do ano."
        ),
        "what_for": "<p>Um apoio mensal para quem arrenda casa: só para ti, em casal ou com amigos.</p>",
        "who": (
            "<p>Maiores de 18 anos, até uma idade máxima, com rendimentos dentro de certos limites. Não podes ter "
            "outra casa nem ser família de quem arrenda.</p>"
        ),
        "cost": "<p>A candidatura é gratuita.</p>",
        "time": "<p>A candidatura leva uma hora. A resposta demora semanas.</p>",
        "papers": [
            "NIF e senha das Finanças de cada pessoa da casa",
            "Declaração de IRS ou os últimos recibos de vencimento",
            "Contrato de arrendamento, ou a renda que procuras",
            "Número de conta (IBAN)",
        ],
        "online": "<p>No Portal da Habitação. Podes pedir antes de teres contrato, e saber com quanto contas.</p>",
        "in_person": "<p>Muitas câmaras e lojas PONTO JÁ explicam o programa.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.portaldahabitacao.pt",
        "link_text": "Abrir o Portal da Habitação",
        "help": "<p>Vê também se a tua câmara tem renda acessível ou um apoio próprio.</p>",
        "mistakes": [
            "Arrendar sem contrato registado. Sem registo nas Finanças, não recebes o apoio.",
            "Contar com o dinheiro no primeiro mês. Guarda o suficiente para as primeiras rendas.",
            "Esquecer de renovar. O apoio é por um tempo e é preciso pedir de novo.",
        ],
        "needs": ["home", "money"],
        "ages": [18, 35],
        "provider": "Instituto da Habitação e da Reabilitação Urbana (IHRU)",
    },
    {
        "key": "rental-contract",
        "slug": "contrato-de-arrendamento",
        "title": "Arrendar um quarto ou uma casa sem surpresas",
        "lead": (
            "Contrato escrito, recibo todos os meses, registo nas Finanças. Com estas três coisas, tens direitos."
        ),
        "what_for": (
            "<p>O contrato diz quanto pagas, por quanto tempo e o que acontece se alguém quiser sair. Registado, "
            "abre-te apoios e deduções no IRS.</p>"
        ),
        "who": "<p>Quem arrenda um quarto ou uma casa. Antes dos 18 anos, assina quem te representa.</p>",
        "cost": (
            "<p>O registo do contrato é com o senhorio, que paga o imposto. Tu pagas a renda e a caução, que a lei "
            "limita.</p>"
        ),
        "time": ("<p>Lê o contrato com calma, de um dia para o outro. O senhorio tem um prazo para o registar.</p>"),
        "papers": [
            "Documento de identificação e NIF",
            "Contrato assinado pelas duas partes",
            "Fotografias da casa no dia em que entras",
        ],
        "online": (
            "<p>No Portal das Finanças vês se o contrato está registado. Se o senhorio não o fez no prazo, podes "
            "comunicá-lo tu.</p>"
        ),
        "in_person": "<p>Num serviço de Finanças, com marcação.</p>",
        "by_phone": "<p>Finanças: <b>217 206 707</b>, nos dias úteis.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Abrir o Portal das Finanças",
        "help": "<p>As associações de inquilinos e os julgados de paz ajudam quando há conflito.</p>",
        "mistakes": [
            (
                "Transferir dinheiro para «reservar» uma casa que só viste em fotografias. É a burla mais comum: "
                "visita primeiro."
            ),
            "Aceitar não ter recibo em troca de um desconto. Sem recibo não tens apoios nem prova.",
            "Sair sem avisar. O contrato diz com quanto tempo tens de o fazer, por escrito.",
        ],
        "needs": ["home", "rights"],
        "ages": [18, None],
        "provider": "Autoridade Tributária e Aduaneira (AT)",
    },
    {
        "key": "social-tariff",
        "slug": "tarifa-social",
        "title": "Pagar menos pela luz e pelo gás",
        "lead": (
            "Tens poucos rendimentos e a luz em teu nome? A tarifa social baixa a conta, quase sempre sem pedires."
        ),
        "what_for": (
            "<p>É um desconto na eletricidade e no gás para casas com poucos rendimentos. Há também uma tarifa "
            "social de internet e, em muitos concelhos, de água.</p>"
        ),
        "who": ("<p>Quem recebe certos apoios da Segurança Social ou tem rendimentos baixos, e vive na casa.</p>"),
        "cost": "<p>Não se paga.</p>",
        "time": "<p>Na luz e no gás é, em regra, automático. Se não aparecer na fatura, pede-o.</p>",
        "papers": [
            "Contrato da luz ou do gás em teu nome",
            "NIF, o mesmo nos dois sítios",
            "Prova de rendimentos ou do apoio, se ta pedirem",
        ],
        "online": "<p>O sítio oficial explica as condições. A de internet pede-se ao operador.</p>",
        "in_person": "<p>No balcão da tua empresa de energia.</p>",
        "by_phone": "<p>Liga para a tua empresa de energia: o número está na fatura.</p>",
        "link": "https://www.dgeg.gov.pt",
        "link_text": "Abrir o sítio da DGEG",
        "help": "<p>Uma associação de consumidores ou a junta ajudam a ler a fatura.</p>",
        "mistakes": [
            "Deixar o contrato no nome do inquilino anterior. O desconto só funciona em teu nome.",
            ("Mudar de empresa à porta de casa, com pressa. Compara primeiro no simulador do regulador, a ERSE."),
        ],
        "needs": ["home", "money"],
        "ages": [18, None],
        "provider": "Direção-Geral de Energia e Geologia (DGEG)",
    },
    {
        "key": "family-doctor",
        "slug": "medico-de-familia",
        "title": "Ter número de utente e médico de família",
        "lead": ("O teu centro de saúde é a porta de entrada. Vê se a tua inscrição está ativa e com a morada certa."),
        "what_for": (
            "<p>Serve para consultas, vacinas, receitas e exames. O teu centro de saúde envia-te a um hospital, se "
            "for preciso.</p>"
        ),
        "who": (
            "<p>Quem vive em Portugal. Crianças e jovens têm direito a cuidados, seja qual for a situação dos "
            "papéis.</p>"
        ),
        "cost": "<p>A inscrição é gratuita e as consultas no centro de saúde, em regra, também.</p>",
        "time": (
            "<p>A inscrição faz-se no dia. Médico de família pode demorar: até lá, há consultas para quem não tem.</p>"
        ),
        "papers": [
            "Cartão de Cidadão, ou passaporte ou autorização de residência",
            "Prova de morada",
            "Boletim de vacinas, se vens de outro país",
        ],
        "online": "<p>No portal ou na aplicação do SNS 24 vês receitas, exames e vacinas, e marcas consultas.</p>",
        "in_person": "<p>No centro de saúde da tua morada.</p>",
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, a qualquer hora. Em emergência, <b>112</b>.</p>",
        "link": "https://www.sns.gov.pt",
        "link_text": "Abrir o sítio do SNS",
        "help": "<p>O balcão do centro de saúde ajuda. Estudas fora? Pergunta como ser atendido lá.</p>",
        "mistakes": [
            "Ir à urgência por tudo. Liga primeiro para o SNS 24: muitas vezes resolves sem esperar.",
            "Nunca ir durante anos. A inscrição pode ficar inativa: confirma-a de vez em quando.",
            (
                "Pensar que os teus pais ficam a saber de tudo. Em regra, a consulta é confidencial: diz que queres"
                " entrar só tu."
            ),
        ],
        "needs": ["health", "papers"],
        "ages": [0, None],
        "provider": "Serviço Nacional de Saúde (SNS)",
    },
    {
        "key": "sns-24",
        "slug": "sns-24",
        "title": "Ligar para o SNS 24",
        "lead": "Não sabes se é grave? 808 24 24 24, a qualquer hora. Em perigo de vida, 112.",
        "what_for": (
            "<p>Profissionais de enfermagem ouvem-te, dizem o que fazer e para onde ir. Há também aconselhamento "
            "psicológico.</p>"
        ),
        "who": "<p>Qualquer pessoa, para si ou por outra.</p>",
        "cost": "<p>O atendimento é gratuito. O preço da chamada, se houver, é o do teu tarifário.</p>",
        "time": "<p>A qualquer hora, todos os dias. A espera depende da procura.</p>",
        "papers": [
            "Número de utente, se o souberes",
            "Os nomes dos medicamentos que tomas",
        ],
        "online": "<p>No portal e na aplicação do SNS 24. Quem usa língua gestual tem videochamada.</p>",
        "in_person": "<p>Há balcões SNS 24 em muitas juntas e associações.</p>",
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, a qualquer hora. Em emergência, <b>112</b>.</p>",
        "link": "https://www.sns24.gov.pt",
        "link_text": "Abrir o SNS 24",
        "help": "<p>Se não falas bem português, diz a tua língua logo no início.</p>",
        "mistakes": [
            "Ligar para o SNS 24 quando alguém não respira ou perdeu os sentidos. Liga 112.",
            "Ficar em casa com vergonha de perguntar. Já ouviram de tudo, e não julgam.",
        ],
        "needs": ["health"],
        "ages": [0, None],
        "provider": "Serviços Partilhados do Ministério da Saúde (SPMS)",
    },
    {
        "key": "mental-health",
        "slug": "saude-mental",
        "title": "Falar com alguém quando a cabeça não está bem",
        "lead": ("Ansiedade, tristeza, insónias, vontade de desaparecer: há quem te ouça hoje, de graça e em segredo."),
        "what_for": (
            "<p>Para falares com quem sabe ouvir e, se for preciso, teres consulta de psicologia ou psiquiatria.</p>"
        ),
        "who": "<p>Qualquer pessoa. Podes ligar por ti ou porque tens medo por alguém.</p>",
        "cost": ("<p>As linhas públicas e o apoio do IPDJ são gratuitos. No centro de saúde, em regra, também.</p>"),
        "time": "<p>Por telefone, agora. Uma consulta pode demorar: pede-a já e usa as linhas entretanto.</p>",
        "papers": [
            "Nenhum, para falares. Para consulta, o número de utente",
        ],
        "online": "<p>O SNS 24 tem informação e a lista dos apoios.</p>",
        "in_person": (
            "<p>No centro de saúde, com a psicologia da escola ou da universidade. Numa loja PONTO JÁ, pergunta "
            "pelo programa Cuida-te.</p>"
        ),
        "by_phone": (
            "<p>Linha de prevenção do suicídio: <b>1411</b>, gratuita, a qualquer hora. Aconselhamento psicológico "
            "do SNS 24: <b>808 24 24 24</b>. Em perigo, <b>112</b>.</p>"
        ),
        "link": "https://www.sns24.gov.pt",
        "link_text": "Ver apoios no SNS 24",
        "help": (
            "<p>Diz a uma pessoa adulta em quem confias: «não estou bem e preciso de ajuda». Chega isso para "
            "começar.</p>"
        ),
        "mistakes": [
            "Esperar até não aguentares. Fala quando começa a custar.",
            "Guardar segredo quando um amigo fala em morrer. Liga com ele ou por ele: não é traição.",
            "Parar a medicação por te sentires melhor. Pergunta antes a quem ta receitou.",
        ],
        "needs": ["health"],
        "ages": [12, None],
        "provider": "Serviço Nacional de Saúde (SNS) e IPDJ",
    },
    {
        "key": "contraception",
        "slug": "contracecao-e-sexualidade",
        "title": "Contraceção e saúde sexual",
        "lead": "Consulta, preservativos e pílula sem pagar, em qualquer idade e em segredo.",
        "what_for": (
            "<p>Para escolheres um método, fazeres análises a infeções e tirares dúvidas, com ou sem vida sexual.</p>"
        ),
        "who": "<p>Qualquer pessoa, de qualquer género e idade. Não precisas de ir com os teus pais.</p>",
        "cost": "<p>No SNS, a consulta de planeamento familiar e os métodos são gratuitos.</p>",
        "time": "<p>A contraceção de emergência é urgente: quanto mais cedo, melhor funciona.</p>",
        "papers": [
            "Número de utente, se o tiveres",
        ],
        "online": "<p>O portal do SNS 24 explica os métodos e onde há consultas.</p>",
        "in_person": (
            "<p>No centro de saúde: pede «planeamento familiar». A pílula de emergência também se vende na "
            "farmácia, sem receita.</p>"
        ),
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, a qualquer hora. Em emergência, <b>112</b>.</p>",
        "link": "https://www.sns24.gov.pt",
        "link_text": "Abrir o SNS 24",
        "help": (
            "<p>O programa Cuida-te, do IPDJ, dá apoio confidencial. Testes de VIH gratuitos e anónimos: o SNS 24 "
            "diz onde.</p>"
        ),
        "mistakes": [
            (
                "Esperar para ver se passa o atraso. Faz um teste já: se houver gravidez, a lei dá-te opções, com "
                "prazos curtos."
            ),
            "Usar só a pílula. Ela evita a gravidez, mas só o preservativo evita infeções.",
            "Ceder porque «quem gosta não diz que não». Podes dizer que não, sempre e a meio.",
        ],
        "needs": ["health", "rights"],
        "ages": [12, None],
        "provider": "Serviço Nacional de Saúde (SNS)",
    },
    {
        "key": "disability-certificate",
        "slug": "atestado-de-incapacidade",
        "title": "Pedir o atestado de incapacidade multiuso",
        "lead": (
            "Tens uma deficiência ou uma doença que não passa? Este papel abre apoios na escola, no trabalho e nos "
            "impostos."
        ),
        "what_for": (
            "<p>Prova o teu grau de incapacidade. Com ele pedes apoios da Segurança Social, vagas próprias no "
            "ensino superior e benefícios nos impostos.</p>"
        ),
        "who": "<p>Quem tem uma deficiência ou uma doença com efeitos que duram.</p>",
        "cost": "<p>Pode ter uma taxa, que muda, e há isenções. Pergunta no centro de saúde.</p>",
        "time": "<p>Uma junta médica avalia-te. Pode demorar meses: pede cedo.</p>",
        "papers": [
            "Documento de identificação e número de utente",
            "Relatórios médicos e exames recentes",
        ],
        "online": "<p>O portal do SNS 24 explica os passos. Em alguns casos dá para pedir por lá.</p>",
        "in_person": "<p>No centro de saúde da tua morada.</p>",
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, a qualquer hora. Em emergência, <b>112</b>.</p>",
        "link": "https://www.sns24.gov.pt",
        "link_text": "Ver como se pede",
        "help": ("<p>Os Balcões da Inclusão, em muitas câmaras e na Segurança Social, explicam os teus direitos.</p>"),
        "mistakes": [
            "Ir à junta médica com relatórios antigos. Pede relatórios novos antes.",
            "Pedir só em cima da candidatura à universidade. Começa um ano antes.",
            "Deixar acabar a validade. Pede a reavaliação antes, e guarda o comprovativo.",
        ],
        "needs": ["health", "rights", "money"],
        "ages": [0, None],
        "provider": "Serviço Nacional de Saúde (SNS)",
    },
    {
        "key": "voting",
        "slug": "votar",
        "title": "Votar pela primeira vez",
        "lead": (
            "Não tens de te inscrever: aos 18 anos podes votar. Só precisas de saber onde e de levar um documento."
        ),
        "what_for": (
            "<p>Escolhes quem decide: na freguesia, na câmara, no país e na Europa. O teu voto vale tanto como "
            "qualquer outro.</p>"
        ),
        "who": (
            "<p>Quem tem nacionalidade portuguesa e 18 anos feitos no dia da eleição. A inscrição é automática para"
            " quem mora em Portugal. Aos 17, ficas com inscrição provisória.</p><p>Pessoas da União Europeia e de "
            "alguns outros países podem votar nas eleições locais, se se inscreverem.</p>"
        ),
        "cost": "<p>Não se paga.</p>",
        "time": "<p>Dois minutos para saberes onde. No dia, costuma ser rápido.</p>",
        "papers": [
            "Cartão de Cidadão, ou outro documento oficial com fotografia atual",
        ],
        "online": "<p>Escreves o número do documento e a data de nascimento, e vês onde votas.</p>",
        "in_person": "<p>Na tua junta de freguesia.</p>",
        "by_phone": (
            "<p>Há um SMS gratuito para o <b>3838</b>: «RE», espaço, número do documento sem as últimas letras, "
            "espaço, data de nascimento (ano, mês e dia).</p>"
        ),
        "link": "https://www.recenseamento.mai.gov.pt",
        "link_text": "Saber onde voto",
        "help": (
            "<p>A Comissão Nacional de Eleições responde a dúvidas e recebe queixas. Quem não vê ou não consegue "
            "votar por si pode ter ajuda.</p>"
        ),
        "mistakes": [
            "Mudar de casa e não mudar a morada. Votas onde diz o teu cartão: muda-a muito antes.",
            "Ficar em casa por estares longe nesse dia. Há voto antecipado, com prazo para pedir.",
            "Fotografar o boletim. O voto é secreto: deixa o telemóvel no bolso.",
        ],
        "needs": ["rights"],
        "ages": [17, None],
        "provider": "Ministério da Administração Interna (MAI)",
    },
    {
        "key": "defence-day",
        "slug": "dia-da-defesa-nacional",
        "title": "Ir ao Dia da Defesa Nacional",
        "lead": (
            "No ano em que fazes 18, tens um dia marcado com a Defesa Nacional. É obrigatório, para todos os géneros."
        ),
        "what_for": (
            "<p>Ficas a saber o que fazem as Forças Armadas e como funciona o recrutamento, que é voluntário.</p>"
        ),
        "who": "<p>Quem tem nacionalidade portuguesa, no ano em que faz 18 anos.</p>",
        "cost": "<p>Não se paga. O almoço é oferecido, e o transporte também, quando é preciso.</p>",
        "time": "<p>Um dia. A convocatória diz qual, onde e a que horas.</p>",
        "papers": [
            "Cartão de Cidadão ou passaporte",
        ],
        "online": (
            "<p>Procura o teu nome nos editais, no Balcão Único da Defesa. Lá também pedes dispensa ou outra data.</p>"
        ),
        "in_person": (
            "<p>Os editais estão na junta de freguesia e na câmara. Vives fora do país? Pergunta no consulado.</p>"
        ),
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://bud.gov.pt",
        "link_text": "Ver os editais",
        "help": (
            "<p>O Balcão Único da Defesa responde a dúvidas. A escola e o trabalho têm de aceitar esta falta.</p>"
        ),
        "mistakes": [
            "Esperar por uma carta. Procura tu o teu nome, no ano em que fazes 18.",
            ("Faltar sem dizer nada. Há multa e podes ter problemas para trabalhar no Estado: pede outra data."),
        ],
        "needs": ["rights"],
        "ages": [17, 19],
        "provider": "Ministério da Defesa Nacional",
    },
    {
        "key": "victim-support",
        "slug": "apoio-a-vitimas",
        "title": "Pedir ajuda contra a violência",
        "lead": ("Controla-te o telemóvel, humilha-te, bate-te, ameaça com fotografias? Isto tem nome e tem saída."),
        "what_for": (
            "<p>Serve para violência no namoro, em casa, na escola ou na internet. Alguém te ouve e explica o que "
            "podes fazer. Se for preciso, arranja-te um sítio seguro.</p>"
        ),
        "who": ("<p>Qualquer pessoa, de qualquer idade, género ou nacionalidade. Também quem viu e quer ajudar.</p>"),
        "cost": "<p>É gratuito e confidencial.</p>",
        "time": "<p>Por telefone, já.</p>",
        "papers": [
            "Nenhum. Se puderes, guarda mensagens e fotografias como prova",
        ],
        "online": (
            "<p>O sítio da CIG tem a lista dos apoios perto de ti. Se partilham as tuas imagens, a Linha Internet "
            "Segura ajuda a retirá-las.</p>"
        ),
        "in_person": (
            "<p>Na polícia (PSP, GNR ou PJ), no Ministério Público, no hospital ou num gabinete de apoio à vítima.</p>"
        ),
        "by_phone": (
            "<p>Em perigo: <b>112</b>. Violência doméstica e no namoro: <b>800 202 148</b>, gratuito, a qualquer "
            "hora. APAV: <b>116 006</b>. SOS Criança, até aos 18 anos: <b>116 111</b>. Internet Segura: <b>800 21 "
            "90 90</b>.</p>"
        ),
        "link": "https://www.cig.gov.pt",
        "link_text": "Ver apoios no sítio da CIG",
        "help": (
            "<p>A partir dos 16 anos podes apresentar queixa por ti. A violência doméstica e no namoro é crime "
            "público: qualquer pessoa a pode denunciar.</p>"
        ),
        "mistakes": [
            "Pensar que ciúme é amor. Se te controla, não é: fala com alguém de fora.",
            ("Pagar a quem ameaça mostrar as tuas fotografias. Não pagues, não apagues as provas e pede ajuda."),
            (
                "Tomar banho ou lavar a roupa depois de uma agressão sexual. Vai ao hospital ou à polícia logo que "
                "consigas."
            ),
        ],
        "needs": ["rights", "health"],
        "ages": [0, None],
        "provider": "Comissão para a Cidadania e a Igualdade de Género (CIG)",
    },
    {
        "key": "consumer-complaint",
        "slug": "reclamar-de-uma-compra",
        "title": "Reclamar de uma compra ou de um serviço",
        "lead": ("Produto avariado, ginásio que não te deixa sair, concerto cancelado: o livro de reclamações é teu."),
        "what_for": "<p>A empresa tem de responder e a reclamação segue para quem a fiscaliza.</p>",
        "who": "<p>Qualquer pessoa que compre ou use um serviço.</p>",
        "cost": "<p>Reclamar é gratuito.</p>",
        "time": "<p>Uns 10 minutos. A empresa tem um prazo, marcado na lei, para responder.</p>",
        "papers": [
            "Fatura ou comprovativo da compra",
            "Mensagens e fotografias do problema",
        ],
        "online": "<p>No Livro de Reclamações eletrónico. Guarda o número.</p>",
        "in_person": "<p>Pede o livro na loja. São obrigados a dá-lo, na hora e sem perguntas.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.livroreclamacoes.pt",
        "link_text": "Abrir o Livro de Reclamações",
        "help": ("<p>Um centro de arbitragem de conflitos de consumo resolve sem tribunal, por pouco ou nada.</p>"),
        "mistakes": [
            "Deitar fora as faturas. Fotografa-as no dia da compra.",
            ("Achar que não podes devolver o que compraste pela internet. Em regra tens 14 dias, sem dar razões."),
            ("Insultar na reclamação. Conta factos e datas, e diz o que queres: troca, arranjo ou dinheiro."),
        ],
        "needs": ["rights", "money"],
        "ages": [0, None],
        "provider": "Direção-Geral do Consumidor",
    },
    {
        "key": "ombudsman",
        "slug": "queixa-ao-provedor",
        "title": "Queixar-te de um serviço público",
        "lead": "A escola, a câmara ou um ministério tratou-te mal ou não responde? Há quem esteja do teu lado.",
        "what_for": (
            "<p>O Provedor de Justiça ouve queixas contra serviços do Estado e recomenda que corrijam o que fizeram"
            " mal.</p>"
        ),
        "who": "<p>Qualquer pessoa, de qualquer idade e nacionalidade. Não precisas de advogado.</p>",
        "cost": "<p>É gratuito.</p>",
        "time": "<p>Escrever a queixa: meia hora. A resposta depende do caso.</p>",
        "papers": [
            "A tua história, por ordem e com datas",
            "Cópia do que pediste e do que te responderam",
        ],
        "online": "<p>Há um formulário no sítio do Provedor.</p>",
        "in_person": "<p>Por carta ou no Ministério Público, que a envia.</p>",
        "by_phone": (
            "<p>O Provedor tem uma linha própria para crianças e jovens. O número está na página oficial.</p>"
        ),
        "link": "https://www.provedor-jus.pt",
        "link_text": "Apresentar queixa",
        "help": (
            "<p>Reclama primeiro ao próprio serviço. No Estado, o livro de reclamações é amarelo e também existe na"
            " internet.</p>"
        ),
        "mistakes": [
            "Esperar que o Provedor mude uma sentença. Não pode: para isso há recurso nos tribunais.",
            "Deixar passar outros prazos à espera da resposta. A queixa não os para.",
        ],
        "needs": ["rights"],
        "ages": [0, None],
        "provider": "Provedor de Justiça",
    },
    {
        "key": "youth-budget",
        "slug": "orcamento-participativo-jovem",
        "title": "Propor e votar num orçamento participativo jovem",
        "lead": (
            "Tens uma ideia para o país, o concelho ou a escola? Há dinheiro público à espera de ideias como a tua."
        ),
        "what_for": (
            "<p>Jovens propõem projetos, outras pessoas jovens votam e o Estado, a câmara ou a escola faz os que "
            "ganham.</p>"
        ),
        "who": (
            "<p>No Orçamento Participativo Jovem nacional, em regra dos 14 aos 30 anos. As câmaras e as escolas têm"
            " as suas idades.</p>"
        ),
        "cost": "<p>Participar é gratuito.</p>",
        "time": "<p>Propor: uma tarde bem passada. Votar: dois minutos. Fazer a obra: meses ou mais.</p>",
        "papers": [
            "Documento de identificação",
            "A ideia numa página: o quê, onde, para quem e quanto",
        ],
        "online": "<p>As edições têm datas próprias. O sítio do IPDJ diz se há uma aberta.</p>",
        "in_person": "<p>Numa loja PONTO JÁ, na câmara ou na direção da tua escola.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://ipdj.gov.pt",
        "link_text": "Ver no sítio do IPDJ",
        "help": "<p>O Conselho Municipal de Juventude do teu concelho conhece os caminhos.</p>",
        "mistakes": [
            "Propor uma ideia sem lugar nem custo. Pede ajuda para fazer contas antes de entregares.",
            "Entregar e desaparecer. Os votos não vêm sozinhos: conta a ideia a toda a gente.",
        ],
        "needs": ["rights", "volunteering", "start"],
        "ages": [14, 30],
        "provider": "Instituto Português do Desporto e Juventude (IPDJ)",
    },
    {
        "key": "free-pass",
        "slug": "passe-gratuito",
        "title": "Ter o passe gratuito para jovens",
        "lead": "Sub-18 ou sub-23: andas de transportes públicos sem pagar, mesmo que não estudes.",
        "what_for": "<p>Um passe mensal sem custo, para a zona onde vives ou para ires à escola ou ao trabalho.</p>",
        "who": ("<p>Jovens até aos 23 anos, conforme o passe. Alguns cursos longos dão direito a mais tempo.</p>"),
        "cost": "<p>O passe é gratuito. O cartão onde o carregas pode ter um preço pequeno.</p>",
        "time": "<p>O cartão sai em poucos dias, ou na hora. Depois carregas o passe todos os meses.</p>",
        "papers": [
            "Cartão de Cidadão ou documento de residência",
            "Prova de matrícula ou de trabalho, se passas de uma região para outra",
            "Fotografia, em alguns sítios",
        ],
        "online": "<p>Em muitas zonas carregas pela aplicação do teu transporte.</p>",
        "in_person": "<p>Numa bilheteira da tua empresa de transportes.</p>",
        "by_phone": "<p>Liga para a tua empresa de transportes.</p>",
        "link": "https://www.imt-ip.pt",
        "link_text": "Ver as regras no sítio do IMT",
        "help": "<p>A câmara ou a comunidade intermunicipal diz que linhas estão incluídas.</p>",
        "mistakes": [
            "Ter o passe e não validar. Valida sempre, mesmo sendo gratuito: sem isso há multa.",
            "Esquecer de carregar no dia 1. Põe um lembrete no fim do mês.",
            "Pensar que serve em todos os comboios. Vê que comboios e que zonas inclui.",
        ],
        "needs": ["getting-around", "money", "study"],
        "ages": [4, 23],
        "provider": "Instituto da Mobilidade e dos Transportes (IMT)",
    },
    {
        "key": "driving-licence",
        "slug": "carta-de-conducao",
        "title": "Tirar a carta de condução",
        "lead": "Carro aos 18, mota pequena aos 16. Escola, código, condução e muita calma.",
        "what_for": "<p>Para conduzires carro, mota ou ciclomotor, cá e em toda a União Europeia.</p>",
        "who": (
            "<p>A partir dos 18 anos para ligeiros. A partir dos 16 para ciclomotores e motos pequenas, com "
            "autorização de quem te representa.</p>"
        ),
        "cost": "<p>Pagas a escola, o atestado médico e os exames. Os preços mudam muito: compara escolas.</p>",
        "time": "<p>Conta com alguns meses.</p>",
        "papers": [
            "Documento de identificação e NIF",
            "Atestado médico, que a médica ou o médico envia pela internet",
            "Autorização de quem te representa, se tens menos de 18 anos",
        ],
        "online": "<p>A escola trata da inscrição. No portal do IMT tratas de segundas vias e renovações.</p>",
        "in_person": "<p>Numa escola de condução com licença do IMT.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.imt-ip.pt",
        "link_text": "Abrir o sítio do IMT",
        "help": "<p>Tens carta de outro país? O IMT diz se a podes usar ou trocar.</p>",
        "mistakes": [
            "Escolher só pelo preço mais baixo. Pergunta quanto custam aulas e exames a mais.",
            "Beber «só uma». Nos primeiros anos de carta, o limite de álcool é mais baixo.",
            "Conduzir uma trotineta como se não houvesse regras. Há: informa-te antes.",
        ],
        "needs": ["getting-around", "papers"],
        "ages": [16, None],
        "provider": "Instituto da Mobilidade e dos Transportes (IMT)",
    },
    {
        "key": "discover-eu",
        "slug": "discovereu",
        "title": "Ganhar um passe de comboio pela Europa",
        "lead": "Fazes 18? Responde a umas perguntas e podes ganhar um passe para viajar de comboio.",
        "what_for": "<p>O DiscoverEU oferece passes de viagem e um cartão de descontos a jovens de 18 anos.</p>",
        "who": (
            "<p>Quem tem 18 anos e nacionalidade ou residência num dos países do programa. Cada edição diz que "
            "datas de nascimento aceita.</p>"
        ),
        "cost": "<p>O passe é oferecido. Dormir e comer é contigo.</p>",
        "time": "<p>A candidatura demora 10 minutos. As edições abrem poucas vezes por ano.</p>",
        "papers": [
            "Número do documento de identificação",
        ],
        "online": "<p>Só pela internet, no Portal Europeu da Juventude.</p>",
        "in_person": "<p>Numa loja PONTO JÁ explicam-te o programa.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://youth.europa.eu/discovereu",
        "link_text": "Abrir o DiscoverEU",
        "help": "<p>Podes candidatar-te em grupo, com amigos. Há apoio extra para jovens com deficiência.</p>",
        "mistakes": [
            "Descobrir tarde. Só dá por volta dos 18: põe um alerta antes de os fazeres.",
            "Esquecer o cartão de saúde europeu. Pede-o antes, sem pagar, na Segurança Social.",
        ],
        "needs": ["getting-around"],
        "ages": [17, 18],
        "provider": "Comissão Europeia",
    },
    {
        "key": "youth-association",
        "slug": "criar-uma-associacao-juvenil",
        "title": "Criar uma associação juvenil",
        "lead": "Teatro, robótica, surf ou ambiente: com um grupo e estatutos, podes pedir apoios a sério.",
        "what_for": (
            "<p>O registo nacional do associativismo jovem (RNAJ) abre a porta a programas de apoio e a formação.</p>"
        ),
        "who": (
            "<p>Grupos em que a maioria são jovens. Também há lugar para grupos informais, sem estatutos. A partir "
            "dos 14 anos, a lei deixa-te criar uma associação e dirigi-la, sem pedires autorização.</p>"
        ),
        "cost": "<p>Constituir a associação tem um preço, que muda. O registo no RNAJ é gratuito.</p>",
        "time": "<p>Com estatutos-modelo, a associação nasce num dia. O registo demora algumas semanas.</p>",
        "papers": [
            "Documentos de identificação de quem funda",
            "Nome, morada e estatutos",
            "Lista de membros, com as idades",
        ],
        "online": "<p>O registo no RNAJ faz-se no sítio do IPDJ.</p>",
        "in_person": (
            "<p>Numa conservatória com «Associação na Hora». Para o registo e os apoios, numa loja PONTO JÁ.</p>"
        ),
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://ipdj.gov.pt",
        "link_text": "Abrir o sítio do IPDJ",
        "help": "<p>A federação de associações juvenis do teu distrito ajuda a começar.</p>",
        "mistakes": [
            "Criar a associação antes de ter atividade. Começa como grupo informal e experimenta.",
            "Esquecer as Finanças. A associação tem NIF e obrigações, mesmo sem dinheiro.",
        ],
        "needs": ["start", "volunteering", "rights"],
        "ages": [14, 30],
        "provider": "Instituto Português do Desporto e Juventude (IPDJ)",
    },
    {
        "key": "start-freelance",
        "slug": "recibos-verdes",
        "title": "Abrir atividade e passar recibos verdes",
        "lead": "Dás explicações, editas vídeo, tocas em festas? Abre atividade antes do primeiro pagamento.",
        "what_for": "<p>Com atividade aberta, passas recibos e trabalhas por tua conta, com tudo em ordem.</p>",
        "who": (
            "<p>Quem trabalha por conta própria e já tem idade para trabalhar. Antes dos 18 anos, confirma nas "
            "Finanças o que é preciso.</p>"
        ),
        "cost": (
            "<p>Abrir atividade é gratuito. Podes ter de pagar IRS, IVA e Segurança Social, conforme o que ganhas. "
            "Quem começa tem, em regra, um tempo sem contribuições.</p>"
        ),
        "time": "<p>Uns 20 minutos, no Portal das Finanças.</p>",
        "papers": [
            "NIF e senha das Finanças, ou Chave Móvel Digital",
            "Número de conta (IBAN)",
            "Uma ideia de quanto vais ganhar por ano",
        ],
        "online": "<p>No Portal das Finanças: «início de atividade». A Segurança Social fica a saber.</p>",
        "in_person": "<p>Num serviço de Finanças, com marcação.</p>",
        "by_phone": "<p>Finanças: <b>217 206 707</b>, nos dias úteis.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Abrir o Portal das Finanças",
        "help": (
            "<p>Só vais fazer um trabalho? Pergunta pelo ato isolado: talvez não precises de abrir atividade.</p>"
        ),
        "mistakes": [
            "Escolher o código da atividade à sorte. Ele decide quanto descontas: pergunta antes.",
            "Gastar tudo o que recebes. Põe de lado uma parte para impostos, todos os meses.",
            "Deixar a atividade aberta sem usar. Fecha-a: também é gratuito.",
        ],
        "needs": ["start", "work", "money"],
        "ages": [16, None],
        "provider": "Autoridade Tributária e Aduaneira (AT)",
    },
    {
        "key": "create-company",
        "slug": "empresa-na-hora",
        "title": "Criar uma empresa: Empresa na Hora",
        "lead": "Sais do balcão com a empresa criada. Mas antes, faz as contas com calma.",
        "what_for": (
            "<p>Uma empresa separa o teu dinheiro do dinheiro do negócio e deixa-te contratar e ter sócios.</p>"
        ),
        "who": "<p>Maiores de 18 anos, por si só ou com outras pessoas.</p>",
        "cost": ("<p>Criar a empresa tem um preço, que muda. Depois há contabilidade e impostos todos os meses.</p>"),
        "time": "<p>Cerca de uma hora ao balcão, se já escolheste nome e pacto.</p>",
        "papers": [
            "Documento de identificação e NIF de cada pessoa",
            "Nome da lista pronta, ou certificado de admissibilidade",
            "Contabilista certificado, escolhido ou a escolher logo a seguir",
        ],
        "online": "<p>A Empresa Online faz o mesmo pela internet, com a Chave Móvel Digital.</p>",
        "in_person": "<p>Num balcão Empresa na Hora, em conservatórias e Lojas de Cidadão.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://justica.gov.pt",
        "link_text": "Abrir o sítio da Justiça",
        "help": (
            "<p>O IEFP e o IAPMEI têm apoios para quem cria o próprio emprego. As incubadoras ajudam a testar a "
            "ideia.</p>"
        ),
        "mistakes": [
            "Criar a empresa para testar uma ideia. Testa primeiro, com recibos verdes ou num projeto.",
            "Juntar amigos sem combinar nada. Escrevam quem faz o quê e o que acontece se alguém sair.",
        ],
        "needs": ["start", "work"],
        "ages": [18, None],
        "provider": "Instituto dos Registos e do Notariado (IRN)",
    },
    {
        "key": "volunteering",
        "slug": "voluntariado-jovem",
        "title": "Fazer voluntariado com o IPDJ",
        "lead": (
            "Florestas, praias, campos de férias, desporto: umas semanas que contam para a vida e para o currículo."
        ),
        "what_for": (
            "<p>Os programas do IPDJ põem-te num projeto perto de ti, com seguro e certificado. Alguns dão uma "
            "bolsa pequena.</p>"
        ),
        "who": (
            "<p>Jovens, em regra dos 14 aos 30 anos. Cada programa diz as suas idades. Antes dos 18, precisas de "
            "autorização.</p>"
        ),
        "cost": "<p>Participar é gratuito.</p>",
        "time": "<p>De alguns dias a uns meses. As inscrições de verão abrem na primavera.</p>",
        "papers": [
            "Documento de identificação e NIF",
            "Autorização de quem te representa, se tens menos de 18 anos",
        ],
        "online": "<p>No sítio do IPDJ vês os projetos abertos e inscreves-te.</p>",
        "in_person": "<p>Numa loja PONTO JÁ.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://ipdj.gov.pt",
        "link_text": "Ver programas no sítio do IPDJ",
        "help": "<p>As câmaras e os bancos locais de voluntariado também procuram gente o ano inteiro.</p>",
        "mistakes": [
            "Inscrever-te em tudo e faltar. Escolhe um projeto e aparece.",
            ("Fazer de graça o trabalho de um empregado. Voluntariado não substitui um emprego: pergunta."),
        ],
        "needs": ["volunteering", "start"],
        "ages": [14, 30],
        "provider": "Instituto Português do Desporto e Juventude (IPDJ)",
    },
    {
        "key": "solidarity-corps",
        "slug": "corpo-europeu-de-solidariedade",
        "title": "Entrar no Corpo Europeu de Solidariedade",
        "lead": "Meses a ajudar noutro país, com viagem, casa e comida pagas. Ou um projeto teu, na tua terra.",
        "what_for": (
            "<p>Fazes voluntariado a tempo inteiro, sem gastar o que não tens. Em grupo, podes também pedir apoio "
            "para um projeto local.</p>"
        ),
        "who": "<p>Inscreves-te a partir dos 17 anos e participas a partir dos 18, em regra até aos 30.</p>",
        "cost": "<p>O programa paga viagem, alojamento, refeições, seguro e uma pequena mesada.</p>",
        "time": "<p>De duas semanas a um ano. Encontrar projeto demora uns meses.</p>",
        "papers": [
            "Conta no Portal Europeu da Juventude",
            "Uma apresentação tua, curta e verdadeira",
        ],
        "online": "<p>No Portal Europeu da Juventude crias o perfil e procuras projetos.</p>",
        "in_person": "<p>Numa associação acreditada perto de ti ou numa loja PONTO JÁ.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://youth.europa.eu/solidarity",
        "link_text": "Abrir o Portal Europeu da Juventude",
        "help": "<p>A rede Eurodesk dá informação sobre viver e ajudar noutros países.</p>",
        "mistakes": [
            "Criar o perfil e esperar. Escreve tu às organizações, uma a uma.",
            "Pagar uma agência. O programa não cobra nada.",
        ],
        "needs": ["volunteering", "getting-around"],
        "ages": [17, 30],
        "provider": "Comissão Europeia",
    },
    {
        "key": "give-blood",
        "slug": "dar-sangue",
        "title": "Dar sangue",
        "lead": "Já tens 18? Em menos de uma hora, e sem te levantares da cadeira, podes salvar alguém.",
        "what_for": "<p>Os hospitais precisam de sangue todos os dias. Não se fabrica: só se dá.</p>",
        "who": ("<p>Pessoas saudáveis a partir dos 18 anos, com um peso mínimo. A equipa faz-te perguntas antes.</p>"),
        "cost": "<p>Não pagas nem recebes.</p>",
        "time": "<p>Uns 30 a 45 minutos, com o lanche.</p>",
        "papers": [
            "Documento de identificação com fotografia",
        ],
        "online": "<p>O sítio oficial diz onde há colheitas perto de ti.</p>",
        "in_person": "<p>Num centro de sangue, num hospital ou numa recolha móvel.</p>",
        "by_phone": "<p>O número está na página oficial.</p>",
        "link": "https://www.ipst.pt",
        "link_text": "Abrir o sítio do IPST",
        "help": ("<p>Tens dúvidas por causa de uma doença, uma viagem ou uma tatuagem? Pergunta antes de ires.</p>"),
        "mistakes": [
            "Ir em jejum. Come antes, uma refeição leve, e bebe água.",
            "Esconder alguma coisa na conversa. É confidencial e protege quem recebe.",
        ],
        "needs": ["volunteering", "health"],
        "ages": [18, None],
        "provider": "Instituto Português do Sangue e da Transplantação (IPST)",
    },
]

EVENTS = [
    {
        "key": "eighteen",
        "slug": "faco-18-anos",
        "title": "Faço 18 anos",
        "lead": (
            "De um dia para o outro, assinas por ti. Aqui está o que muda, o que tens de fazer e o que podes deixar"
            " para depois."
        ),
        "steps": [
            {
                "title": "Põe o cartão em ordem",
                "text": (
                    "<p>Vê a validade do Cartão de Cidadão. Vais precisar dele para quase tudo o que vem a seguir. "
                    "Tens outra nacionalidade? Vê a data da autorização de residência.</p>"
                ),
                "services": ["citizen-card", "residence-permit"],
            },
            {
                "title": "Ativa a tua chave digital",
                "text": (
                    "<p>Com a Chave Móvel Digital entras nas Finanças, na Segurança Social e no SNS 24. Entra uma "
                    "vez em cada sítio e confirma os teus contactos.</p>"
                ),
                "services": ["digital-mobile-key", "tax-number", "social-security-number"],
            },
            {
                "title": "Procura o teu Dia da Defesa",
                "text": (
                    "<p>É no ano em que fazes 18 e é obrigatório para quem tem nacionalidade portuguesa. Vê a data "
                    "nos editais.</p>"
                ),
                "services": ["defence-day"],
            },
            {
                "title": "Sabe onde votas",
                "text": (
                    "<p>Já estás no recenseamento, se tens nacionalidade portuguesa e moras cá. Confirma o sítio e "
                    "fica feito.</p>"
                ),
                "services": ["voting"],
            },
            {
                "title": "Confirma a tua saúde",
                "text": (
                    "<p>Agora decides tu sobre consultas e tratamentos. Vê se a inscrição no centro de saúde está "
                    "ativa.</p>"
                ),
                "services": ["family-doctor", "mental-health"],
            },
            {
                "title": "Tem uma conta tua",
                "text": "<p>Para o ordenado, a bolsa ou a mesada. Compara preços antes de assinares.</p>",
                "services": ["basic-bank-account", "youth-card"],
            },
            {
                "title": "Escolhe a parte boa",
                "text": (
                    "<p>Carta de condução, um comboio pela Europa, dar sangue pela primeira vez. Nada disto é "
                    "obrigatório.</p>"
                ),
                "services": ["driving-licence", "discover-eu", "give-blood"],
            },
        ],
        "checklist": [
            "Cartão de Cidadão dentro da validade",
            "Chave Móvel Digital ativa",
            "Morada e contactos certos nos sítios do Estado",
            "Dia da Defesa Nacional visto nos editais",
            "Local de voto confirmado",
            "Abono de família: prova escolar feita, se ainda estudas",
        ],
    },
    {
        "key": "first-job",
        "slug": "o-meu-primeiro-emprego",
        "title": "O meu primeiro emprego",
        "lead": (
            "Antes de dizeres que sim: números, contrato, recibo. Depois é aparecer a horas e não deixar que te "
            "enganem."
        ),
        "steps": [
            {
                "title": "Procura com ajuda",
                "text": ("<p>O centro de emprego tem ofertas, cursos e estágios pagos. A inscrição é gratuita.</p>"),
                "services": ["job-centre", "internship"],
            },
            {
                "title": "Junta os teus números",
                "text": (
                    "<p>Quem te contrata vai pedir o NIF e o número da Segurança Social. Estão os dois no Cartão de"
                    " Cidadão.</p>"
                ),
                "services": ["citizen-card", "tax-number", "social-security-number"],
            },
            {
                "title": "Prepara os papéis que te pedirem",
                "text": (
                    "<p>Um número de conta em teu nome, quase sempre. O registo criminal, em alguns trabalhos.</p>"
                ),
                "services": ["criminal-record", "basic-bank-account"],
            },
            {
                "title": "Lê o contrato antes de assinar",
                "text": (
                    "<p>Vê o ordenado, o horário, o local e a data do fim. Propõem-te recibos verdes? Percebe "
                    "primeiro a diferença.</p>"
                ),
                "services": ["work-rights", "start-freelance"],
            },
            {
                "title": "Confirma que descontam por ti",
                "text": (
                    "<p>Ao fim do primeiro mês, entra na Segurança Social Direta. Tens de lá ver o teu ordenado.</p>"
                ),
                "services": ["social-security-number"],
            },
            {
                "title": "Paga menos imposto",
                "text": (
                    "<p>Pede o IRS Jovem a quem te paga ou quando entregares a declaração. Combina com a família "
                    "quem te declara.</p>"
                ),
                "services": ["tax-return"],
            },
        ],
        "checklist": [
            "NIF e número da Segurança Social à mão",
            "Conta bancária em teu nome",
            "Cópia do contrato guardada",
            "Primeiro recibo conferido",
            "Descontos vistos na Segurança Social Direta",
            "IRS Jovem pedido ou decidido",
        ],
    },
    {
        "key": "university",
        "slug": "vou-para-a-universidade",
        "title": "Vou para a universidade",
        "lead": "Exames, candidatura, bolsa, quarto, passe. Por esta ordem custa menos.",
        "steps": [
            {
                "title": "Escolhe e vê as provas",
                "text": ("<p>Cada curso pede provas de ingresso. Confirma-as antes de te inscreveres nos exames.</p>"),
                "services": ["higher-education", "finish-school"],
            },
            {
                "title": "Candidata-te",
                "text": "<p>Pede a senha cedo. Põe os cursos pela ordem da tua vontade, não pela nota.</p>",
                "services": ["higher-education", "digital-mobile-key"],
            },
            {
                "title": "Pede a bolsa ao mesmo tempo",
                "text": "<p>Não esperes pela colocação. Faz a simulação e junta os papéis da família.</p>",
                "services": ["scholarship", "family-allowance", "disability-certificate"],
            },
            {
                "title": "Trata do quarto",
                "text": "<p>Começa pela residência. Se arrendares, visita a casa e exige contrato e recibo.</p>",
                "services": ["student-housing", "rental-contract"],
            },
            {
                "title": "Anda sem pagar",
                "text": "<p>Pede o passe gratuito com o comprovativo de matrícula, se mudas de região.</p>",
                "services": ["free-pass", "youth-card"],
            },
            {
                "title": "Cuida de ti",
                "text": (
                    "<p>Sabe onde ir ao médico na cidade nova. Pensa antes de mudares a morada: ela muda também o "
                    "sítio onde votas.</p>"
                ),
                "services": ["family-doctor", "mental-health", "change-address"],
            },
            {
                "title": "Pensa mais longe",
                "text": (
                    "<p>Um semestre fora prepara-se um ano antes. Trabalhas e estudas? Pede o estatuto de "
                    "trabalhador-estudante.</p>"
                ),
                "services": ["erasmus", "work-rights"],
            },
        ],
        "checklist": [
            "Provas de ingresso confirmadas",
            "Senha de candidatura pedida",
            "Cursos por ordem de vontade",
            "Bolsa pedida",
            "Residência pedida ou contrato lido",
            "Matrícula feita dentro do prazo",
            "Passe carregado",
        ],
    },
    {
        "key": "own-place",
        "slug": "uma-casa-minha",
        "title": "Quero ter uma casa minha",
        "lead": ("Um quarto, um T1, uma casa com amigos. Faz as contas antes, assina depois e muda a morada no fim."),
        "steps": [
            {
                "title": "Faz as contas",
                "text": (
                    "<p>Soma renda, luz, água, internet e comida. Pede o Porta 65 antes de procurares, para saberes"
                    " com quanto contas.</p>"
                ),
                "services": ["rent-support", "basic-bank-account"],
            },
            {
                "title": "Visita e desconfia",
                "text": "<p>Vê a casa antes de pagar. Fotografa tudo no dia em que recebes as chaves.</p>",
                "services": ["rental-contract"],
            },
            {
                "title": "Assina e confirma o registo",
                "text": ("<p>Contrato escrito e recibo todos os meses. Vê nas Finanças se o senhorio o registou.</p>"),
                "services": ["rental-contract", "tax-number"],
            },
            {
                "title": "Põe a luz em teu nome",
                "text": (
                    "<p>Assim tens direito à tarifa social, se for o teu caso. Guarda os contratos de luz, água e "
                    "internet.</p>"
                ),
                "services": ["social-tariff", "consumer-complaint"],
            },
            {
                "title": "Muda a morada",
                "text": "<p>Uma vez chega: Finanças, saúde e recenseamento ficam certos.</p>",
                "services": ["change-address"],
            },
        ],
        "checklist": [
            "Contas do mês feitas, com uma folga",
            "Casa visitada",
            "Contrato lido, assinado e registado",
            "Fotografias do primeiro dia guardadas",
            "Luz, água e internet em teu nome",
            "Morada mudada e confirmada",
        ],
    },
    {
        "key": "start-something",
        "slug": "vou-criar-alguma-coisa",
        "title": "Vou criar alguma coisa",
        "lead": ("Uma banda, uma associação, um negócio, uma ideia para o bairro. Começa pequeno e com o papel certo."),
        "steps": [
            {
                "title": "Escolhe a forma",
                "text": (
                    "<p>É por gosto e com outros? Talvez um grupo informal ou uma associação. É para ganhar "
                    "dinheiro? Segue para os recibos verdes.</p>"
                ),
                "services": ["youth-association", "volunteering"],
            },
            {
                "title": "Procura apoio para a ideia",
                "text": (
                    "<p>Há orçamentos participativos e programas que pagam projetos de jovens. Uma página bem "
                    "escrita chega para começar.</p>"
                ),
                "services": ["youth-budget", "solidarity-corps"],
            },
            {
                "title": "Testa por tua conta",
                "text": (
                    "<p>Vende a primeira coisa, faz o primeiro trabalho. Antes do pagamento, abre atividade nas "
                    "Finanças.</p>"
                ),
                "services": ["start-freelance", "tax-number"],
            },
            {
                "title": "Separa o dinheiro",
                "text": (
                    "<p>Usa uma conta só para o projeto e guarda todas as faturas. Percebe quando começas a "
                    "descontar.</p>"
                ),
                "services": ["basic-bank-account", "social-security-number"],
            },
            {
                "title": "Só depois, a empresa",
                "text": ("<p>Quando há clientes e sócios, a empresa protege-te. Escreve as regras com quem entra.</p>"),
                "services": ["create-company"],
            },
        ],
        "checklist": [
            "A ideia numa página",
            "Três pessoas que a querem usar",
            "Forma escolhida: grupo, associação, recibos verdes ou empresa",
            "Apoios vistos no sítio do IPDJ e na câmara",
            "Contas separadas das tuas",
        ],
    },
    {
        "key": "my-health",
        "slug": "a-minha-saude",
        "title": "A minha saúde",
        "lead": "O teu corpo, a tua cabeça, as tuas perguntas. O que dizes numa consulta fica na consulta.",
        "steps": [
            {
                "title": "Vê se tens inscrição",
                "text": "<p>Confirma o número de utente e o centro de saúde. Instala a aplicação do SNS 24.</p>",
                "services": ["family-doctor"],
            },
            {
                "title": "Sabe para onde ligar",
                "text": "<p>Dúvidas: 808 24 24 24. Perigo de vida: 112. Grava os dois números agora.</p>",
                "services": ["sns-24"],
            },
            {
                "title": "Fala do que te pesa",
                "text": (
                    "<p>Não precisas de estar no fundo para pedires ajuda. Há linhas a qualquer hora e apoio "
                    "gratuito para jovens.</p>"
                ),
                "services": ["mental-health"],
            },
            {
                "title": "Trata da sexualidade sem medo",
                "text": ("<p>Consulta, preservativos e testes sem pagar. Em caso de urgência, cada hora conta.</p>"),
                "services": ["contraception"],
            },
            {
                "title": "Pede os apoios que são teus",
                "text": (
                    "<p>Vives com uma deficiência ou uma doença que dura? O atestado abre apoios na escola e no "
                    "trabalho.</p>"
                ),
                "services": ["disability-certificate"],
            },
            {
                "title": "Se alguém te faz mal",
                "text": "<p>A culpa não é tua e não tens de provar nada para te ouvirem. Liga.</p>",
                "services": ["victim-support"],
            },
        ],
        "checklist": [
            "Número de utente no telemóvel",
            "112, 808 24 24 24 e 1411 gravados",
            "Vacinas confirmadas",
            "Uma pessoa adulta a quem podes ligar",
        ],
    },
    {
        "key": "first-vote",
        "slug": "votar-pela-primeira-vez",
        "title": "Votar pela primeira vez",
        "lead": (
            "Dez minutos de um domingo decidem anos. Não tens de saber tudo: chega saberes onde, como e o que te "
            "importa."
        ),
        "steps": [
            {
                "title": "Vê se o cartão está bem",
                "text": "<p>A morada do cartão decide onde votas. Mudaste de casa? Trata disso com tempo.</p>",
                "services": ["citizen-card", "change-address"],
            },
            {
                "title": "Confirma onde votas",
                "text": (
                    "<p>A inscrição é automática para quem tem nacionalidade portuguesa e mora cá. Tens outra "
                    "nacionalidade? Pergunta na junta se podes votar nas locais.</p>"
                ),
                "services": ["voting"],
            },
            {
                "title": "Decide com a tua cabeça",
                "text": "<p>Lê dois programas sobre um assunto que te toca. Fala com quem pensa diferente.</p>",
                "services": ["youth-budget"],
            },
            {
                "title": "Vota",
                "text": (
                    "<p>Leva o documento, recebe o boletim, faz uma cruz num só quadrado e dobra-o. Ninguém pode "
                    "ver nem perguntar.</p>"
                ),
                "services": ["voting"],
            },
            {
                "title": "Não pares aí",
                "text": (
                    "<p>Entre eleições também decides: em consultas, orçamentos participativos e associações.</p>"
                ),
                "services": ["youth-budget", "ombudsman", "youth-association"],
            },
        ],
        "checklist": [
            "Cartão ou outro documento com fotografia",
            "Local de voto visto na semana anterior",
            "Voto antecipado pedido, se vais estar longe",
            "Telemóvel no bolso dentro da cabine",
        ],
    },
]

SHOPS = {
    "intro": (
        "<p>Uma loja PONTO JÁ é um sítio do IPDJ só para jovens. Em regra, entras sem marcação, perguntas o que "
        "quiseres e não pagas nada.</p><p>Quem lá trabalha fala-te de estudos, trabalho, voluntariado, viagens, "
        "associações e saúde. Ajuda-te também a fazer inscrições.</p><ul><li>Informação sobre programas para "
        "jovens, cá e na Europa</li><li>Computadores e internet</li><li>Apoio a associações e grupos de "
        "jovens</li><li>Encaminhamento para apoio de saúde, gratuito e confidencial</li></ul><p>O que cada loja tem"
        " muda de cidade para cidade. Há também balcões PONTO JÁ noutros concelhos. Confirma a morada e o horário "
        "na página oficial antes de saíres de casa.</p>"
    ),
    "link": "https://ipdj.gov.pt",
    "link_text": "Ver moradas e horários no sítio do IPDJ",
    "places": [
        {
            "district": "Aveiro",
            "town": "Aveiro",
        },
        {
            "district": "Beja",
            "town": "Beja",
        },
        {
            "district": "Braga",
            "town": "Braga",
        },
        {
            "district": "Bragança",
            "town": "Bragança",
        },
        {
            "district": "Castelo Branco",
            "town": "Castelo Branco",
        },
        {
            "district": "Coimbra",
            "town": "Coimbra",
        },
        {
            "district": "Évora",
            "town": "Évora",
        },
        {
            "district": "Faro",
            "town": "Faro",
        },
        {
            "district": "Guarda",
            "town": "Guarda",
        },
        {
            "district": "Leiria",
            "town": "Leiria",
        },
        {
            "district": "Lisboa",
            "town": "Lisboa",
        },
        {
            "district": "Portalegre",
            "town": "Portalegre",
        },
        {
            "district": "Porto",
            "town": "Porto",
        },
        {
            "district": "Santarém",
            "town": "Santarém",
        },
        {
            "district": "Setúbal",
            "town": "Setúbal",
        },
        {
            "district": "Viana do Castelo",
            "town": "Viana do Castelo",
        },
        {
            "district": "Vila Real",
            "town": "Vila Real",
        },
        {
            "district": "Viseu",
            "town": "Viseu",
        },
    ],
}

QUESTION_BOARD = {
    "title": "O que mudavas?",
    "lead": (
        "Uma pergunta, uma ideia, uma coisa que te baralhou num serviço público. Escreve como falas: lemos tudo e "
        "respondemos aqui."
    ),
    "ideas": [
        {
            "title": "Um balcão só de primeira vez",
            "text": (
                "<p>Devia haver uma hora por semana, nas Lojas de Cidadão, só para quem trata de um papel pela "
                "primeira vez. Sem pressa e sem cara de «já devias saber».</p>"
            ),
            "topic": "papers",
        },
        {
            "title": "O passe dava para todos os comboios?",
            "text": (
                "<p>Moro numa aldeia e estudo na cidade. O passe serve no autocarro, mas o autocarro acaba às sete."
                " Podia servir também no comboio?</p>"
            ),
            "topic": "getting-around",
        },
        {
            "title": "Uma aula sobre recibos e contratos",
            "text": (
                "<p>No 12.º ano aprendi a derivar funções, e gostei. Mas ninguém me mostrou um recibo de "
                "vencimento. Uma manhã por ano chegava.</p>"
            ),
            "topic": "work",
        },
        {
            "title": "Psicóloga com marcação por mensagem",
            "text": (
                "<p>Há coisas que não consigo dizer em voz alta ao telefone, com a casa cheia. Era mais fácil "
                "marcar por mensagem.</p>"
            ),
            "topic": "health",
        },
        {
            "title": "Como sei se um quarto é burla?",
            "text": (
                "<p>Vi um quarto lindo e barato. Pedem a caução antes da visita. Há algum sítio onde se possa "
                "confirmar se a casa existe e quem a arrenda?</p>"
            ),
            "topic": "home",
        },
        {
            "title": "Bolsa: digam logo quando chega",
            "text": (
                "<p>Não me importo de esperar. Importo-me de não saber. Podiam mostrar em que fase está o pedido, "
                "como nas encomendas.</p>"
            ),
            "topic": "study",
        },
        {
            "title": "Votar na cidade onde estudo",
            "text": (
                "<p>Estou a 300 quilómetros de casa nesse domingo. O voto antecipado existe, mas os meus colegas "
                "não sabiam. E se a universidade avisasse?</p>"
            ),
            "topic": "rights",
        },
        {
            "title": "Uma sala para bandas e robôs",
            "text": (
                "<p>Há lojas vazias no centro e grupos sem sítio para ensaiar. A câmara podia juntar uns e outros, "
                "com regras simples e uma chave partilhada.</p>"
            ),
            "topic": "start",
        },
    ],
}

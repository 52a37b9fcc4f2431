"""Services of ON@18 in easy words, by the key of the service; see `civic.easy.demo` for the rows."""

VOTING = [
    (
        "yes",
        ("Com 18 anos podes votar.", "At 18 you can vote."),
        (
            "Tens nacionalidade portuguesa e moras em Portugal? Não tens de te inscrever.",
            "Are you Portuguese, and do you live in Portugal? You do not need to sign up.",
        ),
    ),
    (
        "vote",
        ("Votar é escolher quem decide.", "To vote is to choose who decides."),
        (
            "Por exemplo: quem decide na tua câmara ou no país.",
            "For example: who decides in your town or in the country.",
        ),
    ),
    ("", ("Onde votas", "Where you vote")),
    (
        "house",
        ("Votas na zona da tua morada.", "You vote in the area of your address."),
        (
            "A tua morada é a do teu Cartão de Cidadão. Mudaste de casa? Muda também a morada do cartão.",
            "Your address is the one on your Citizen Card. Have you moved? Change the address of the card too.",
        ),
    ),
    (
        "computer",
        ("Vê na internet onde votas.", "See on the internet where you vote."),
        (
            "Escreves o número do teu documento e o dia em que nasceste.",
            "You type the number of your document and the day you were born.",
        ),
    ),
    ("", ("No dia de votar", "On the day")),
    (
        "card",
        ("Leva o teu Cartão de Cidadão.", "Take your Citizen Card with you."),
        (
            "Também podes levar outro documento oficial com fotografia.",
            "You can also take another official document with a photograph.",
        ),
    ),
    (
        "no",
        ("O teu voto é secreto.", "Your vote is secret."),
        (
            "Ninguém pode ver em quem votas. Não tires fotografias ao boletim. O boletim é o papel do voto.",
            "Nobody may see who you vote for. Take no photographs of the ballot. The ballot is the paper you vote on.",
        ),
    ),
    ("money", ("Votar é grátis.", "Voting is free.")),
    (
        "help",
        ("Podes ter ajuda para votar.", "You can have help to vote."),
        (
            "Por exemplo, se não vês. Pergunta antes à Comissão Nacional de Eleições.",
            "For example, if you cannot see. Ask the National Elections Commission before.",
        ),
    ),
]

SNS_24 = [
    (
        "phone",
        ("Estás doente? Liga para o 808 24 24 24.", "Are you ill? Call 808 24 24 24."),
        (
            "É o número do SNS 24. O SNS 24 dá conselhos de saúde.",
            "It is the number of SNS 24. SNS 24 gives advice about health.",
        ),
    ),
    (
        "health",
        ("Liga 112 se alguém está em perigo de vida.", "Call 112 if someone's life is in danger."),
        ("Por exemplo, se alguém não respira.", "For example, if someone is not breathing."),
    ),
    (
        "time",
        ("Podes ligar a qualquer hora.", "You can call at any hour."),
        ("De dia, de noite e ao fim de semana.", "By day, at night and at the weekend."),
    ),
    ("", ("Na chamada", "During the call")),
    (
        "speak",
        ("Um enfermeiro ou uma enfermeira ouve-te.", "A nurse listens to you."),
        (
            "Diz o que sentes. A pessoa diz-te o que fazer e onde ir.",
            "Say how you feel. The nurse tells you what to do and where to go.",
        ),
    ),
    (
        "paper",
        ("Diz que medicamentos tomas.", "Say which medicines you take."),
        (
            "Diz também o teu número de utente, se o souberes. É o teu número nos serviços de saúde.",
            "Say your health number too, if you know it. It is your number in health services.",
        ),
    ),
    (
        "help",
        (
            "Falas pouco português? Diz logo qual é a tua língua.",
            "Do you speak little Portuguese? Say which language you speak.",
        ),
        ("Por exemplo: falo ucraniano.", "For example: I speak Ukrainian."),
    ),
    (
        "computer",
        ("Usas língua gestual? Há uma videochamada.", "Do you use sign language? There is a video call."),
        ("Começa a videochamada no sítio do SNS 24.", "Begin the video call on the site of SNS 24."),
    ),
    ("", ("Quanto custa", "What it costs")),
    (
        "money",
        ("O conselho é grátis.", "The advice is free."),
        ("A chamada pode ter um preço.", "The phone call may have a price."),
    ),
]

CHANGE_ADDRESS = [
    (
        "house",
        ("Mudaste de casa? Muda também a tua morada.", "Have you moved? Change your address too."),
        ("A morada diz onde moras.", "Your address says where you live."),
    ),
    (
        "card",
        ("A morada está dentro do teu Cartão de Cidadão.", "Your address is inside your Citizen Card."),
        ("Não precisas de um cartão novo.", "You do not need a new card."),
    ),
    (
        "vote",
        ("A morada decide onde votas.", "Your address decides where you vote."),
        (
            "Decide também qual é o teu centro de saúde. As cartas do Estado vão para essa morada.",
            "It also decides which health centre is yours. Letters of the State go to that address.",
        ),
    ),
    ("", ("Como fazer", "How to do it")),
    (
        "computer",
        ("Podes mudar a morada na internet.", "You can change your address on the internet."),
        (
            "Abre gov.pt. Precisas da Chave Móvel Digital. A Chave Móvel Digital prova na internet quem és.",
            "Open gov.pt. You need the Digital Mobile Key. The Digital Mobile Key proves on the internet who you are.",
        ),
    ),
    (
        "help",
        ("Também podes ir a um Espaço Cidadão.", "You can also go to a Citizen Spot."),
        (
            "Lá há uma pessoa que te ajuda. Leva o teu cartão e os códigos dele.",
            "Someone there helps you. Take your card and its codes.",
        ),
    ),
    (
        "paper",
        ("Podes receber uma carta com um código.", "You may get a letter with a code."),
        (
            "Confirma o código. A morada só muda depois disso.",
            "Confirm the code. Your address changes only after that.",
        ),
    ),
    ("", ("Quanto custa", "What it costs")),
    ("money", ("Quase sempre é grátis.", "It is almost always free.")),
]

EASY = {"voting": VOTING, "sns-24": SNS_24, "change-address": CHANGE_ADDRESS}

"""The demo's standing consultation of young people: `(português, English)`."""

CONSULTATION = {
    "title": ("O que mudavas nos serviços públicos?", "What would you change in public services?"),
    "lead": (
        "Perguntas e ideias de quem tem entre 14 e 30 anos. Estão sempre abertas, e cada uma tem resposta.",
        "Questions and ideas of people between 14 and 30. They are always open, and each gets an answer.",
    ),
    "decided": (
        "Que páginas, lojas e formulários para jovens mudamos primeiro.",
        "Which pages, shops and forms for young people we change first.",
    ),
    "decides": (
        "A direção do IPDJ, todos os três meses, com as ideias mais apoiadas.",
        "The board of the IPDJ, every three months, with the ideas that have most support.",
    ),
    "can_do": ("Perguntar, propor, apoiar e comentar.", "Ask, propose, support and comment."),
    "time_needed": ("Um minuto para apoiar. Três para perguntar.", "One minute to support. Three to ask."),
    "afterwards": (
        "Respondemos no quadro a cada pergunta. No fim de cada trimestre contamos o que mudou.",
        "We answer each question on the board. At the end of each quarter we tell what changed.",
    ),
    "team": ("Marta e Rui, do IPDJ.", "Marta and Rui of the IPDJ."),
    "data_purpose": (
        "Guardamos o que escreves para te responder e para melhorar os serviços. O teu e-mail nunca é mostrado.",
        "We keep what you write to answer you and to improve services. Your e-mail is never shown.",
    ),
}
PHASE = (("Perguntar e propor", "Ask and propose"), ("Todo o ano.", "All year round."))
DAYS = (-60, 305)
AUTHORS = ["Beatriz", "Tomás", "Amina", "Gonçalo", "Yuliia", "Matilde", "Rafael", "Leonor"]

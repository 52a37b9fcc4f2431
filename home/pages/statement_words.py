"""What the accessibility statement says in the beginning: `(português, English)`. Editors go on from there.

Only what has truly been done and seen; no audit, test or date that was not.
"""

from datetime import date

DAY = date(2026, 11, 25)  # on which it was written
SLUGS = ("acessibilidade", "accessibility")
LINES = {
    "title": ("Acessibilidade", "Accessibility"),
    "intro": (
        "Todas as pessoas devem poder participar aqui. Esta página diz o que já conseguimos, o que falta, e a quem "
        "dizer que algo não funciona.",
        "Everyone should be able to take part here. This page says what works, what does not yet, and whom to tell "
        "when something is in your way.",
    ),
}
TEXTS = {
    "not_accessible": [
        (
            "Os documentos que as entidades juntam às consultas podem não ser acessíveis: não os verificamos. O "
            "essencial de cada consulta está sempre na própria página. Se precisar de um documento noutro formato, "
            "peça-o nesta página.",
            "Documents that entities attach to consultations may not be accessible: we do not check them. What matters "
            "in each consultation is always on its page. If you need a document in another format, ask on this page.",
        ),
        (
            "Quem envia uma imagem escreve a descrição dela. Algumas descrições podem dizer pouco.",
            "Whoever sends a picture describes it. Some of these descriptions may say little.",
        ),
        (
            "Não há ainda versões em língua gestual portuguesa. A leitura fácil existe onde a entidade a escreveu.",
            "There are no versions in Portuguese Sign Language yet. Easy read exists where the entity has written it.",
        ),
        (
            "A área de trabalho das entidades usa o Wagtail. Os ecrãs que fizemos são verificados; os do próprio "
            "Wagtail não o foram todos.",
            "The desk of the entities is made with Wagtail. The screens that we made are checked; not all of Wagtail's "
            "own are.",
        ),
    ],
    "manual": [
        (
            "Em novembro de 2026, quem constrói a plataforma percorreu as três listas do Selo na instalação de "
            "demonstração. O que foi visto, e em que dia, está em cada lista. Não foi uma auditoria independente.",
            "In November 2026, those who build the platform went through the three lists of the Selo on the "
            "demonstration site. What was seen, and on which day, stands in each list. It was no independent audit.",
        )
    ],
    "with_users": [
        (
            "Ainda não houve nenhuma avaliação feita por pessoas com deficiência, nem testes de usabilidade com elas. "
            "Por isso não dizemos que a plataforma está plenamente conforme.",
            "No person with a disability has audited this platform yet, and there have been no usability tests with "
            "them. This is why we do not call it fully conformant.",
        )
    ],
    "contact": [
        (
            "Prefere falar com alguém? Num Espaço Cidadão há quem escreva consigo.",
            "Would you rather talk to someone? In an Espaço Cidadão someone writes it with you.",
        )
    ],
    "measures": [
        (
            "Os formulários enviam-se sem JavaScript, e só com o teclado. Os gráficos têm uma descrição e uma tabela.",
            "Forms can be sent without JavaScript, and with the keyboard alone. Charts have a description and a table.",
        ),
        (
            "Cada consulta começa pelo essencial: o que se decide, quem decide, o que pode fazer, quanto tempo leva e "
            "o que acontece depois.",
            "Each consultation begins with what matters: what is being decided, who decides, what you can do, how long "
            "it takes, and what happens afterwards.",
        ),
        (
            "Antes de publicar uma consulta, quem a escreve vê se as frases são longas e se falta a descrição de uma "
            "imagem.",
            "Before a consultation is published, its author is told of long sentences and of pictures without a "
            "description.",
        ),
    ],
    "complaint": [
        (
            "Se não respondermos, ou se a resposta não ajudar, pode apresentar queixa ao Instituto Nacional para a "
            "Reabilitação, nos termos da Lei n.º 46/2006, que proíbe a discriminação em razão da deficiência.",
            "If we do not answer, or if our answer does not help, you can complain to the Instituto Nacional para a "
            "Reabilitação, under Law 46/2006, which forbids discrimination because of a disability.",
        ),
        (
            "A Agência para a Reforma Tecnológica do Estado (ARTE), que sucedeu à AMA, acompanha o cumprimento da lei "
            "e explica-a neste sítio:",
            "The Agência para a Reforma Tecnológica do Estado (ARTE), which succeeded AMA, watches over the law and "
            "explains it on this site:",
        ),
    ],
}

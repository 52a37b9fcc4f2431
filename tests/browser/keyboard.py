"""A page without a mouse."""


def tab_to(page, selector):
    for _stop in range(150):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached by keyboard")


def type_into(page, selector, words):
    tab_to(page, selector)
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(words)


def submit_by_keyboard(page):
    tab_to(page, "main form[method=post] button[type=submit]")
    page.keyboard.press("Enter")

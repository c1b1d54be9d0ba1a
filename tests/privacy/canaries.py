"""Made-up personal details with valid check digits, planted in short English and French messages.

Each canary is unique, so a program that lets one out is caught by a plain search. Values are written the plain
way, as most people write them; disguises are the business of redact/recognizers/*.cases.
Sources of the formats are named in redact/recognizers/*.cc. Values and people are invented.
"""
import random

SYLLABLES = "ba bo da dre fa gui ha jo ka lou ma mi na ne pa qua ra ri sa sel ta ti va vel vo xa yo za".split()
GIVEN = {"en": "Alice Omar Priya Oleksandr Grace Mateo Ngozi Liam Hanna Wei".split(),
         "fr": "Chantal Mamadou Élise Thierry Zoé Karim Geneviève Wilner Anaïs Idriss".split()}
MONTHS = {"en": "January February March April May June July August September October November December".split(),
          "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()}
AREA_CODES = "204 236 250 306 343 403 416 438 450 506 514 581 604 613 647 705 780 819 867 902".split()


def digits(r, n):
    return "".join(r.choice("0123456789") for _ in range(n))


def luhn(body):
    """The check digit of ISO/IEC 7812-1 annex B."""
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def surname(r):
    return "".join(r.choice(SYLLABLES) for _ in range(3)).capitalize() + r.choice(["xov", "zwik", "qvar", "jkeld"])


def sin(r, _):
    body = r.choice("12345679") + digits(r, 7)
    s = body + luhn(body)
    return r.choice([f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:3]}-{s[3:6]}-{s[6:]}", s])


def phone(r, _):
    a, b, c = r.choice(AREA_CODES), r.choice("23456789") + digits(r, 2), digits(r, 4)
    return r.choice([f"{a}-{b}-{c}", f"({a}) {b}-{c}", f"{a} {b} {c}", f"{a}.{b}.{c}", f"+1 {a} {b}-{c}", f"1-{a}-{b}-{c}"])


def card(r, _):
    prefix, length, groups = r.choice([("4", 16, (4, 4, 4, 4)), ("52", 16, (4, 4, 4, 4)), ("37", 15, (4, 6, 5))])
    body = prefix + digits(r, length - 1 - len(prefix))
    n = body + luhn(body)
    out = []
    for g in groups:
        out.append(n[:g])
        n = n[g:]
    return r.choice([" ", "-", ""]).join(out)


def email(r, _):
    return f"{surname(r).lower()}.{digits(r, 3)}@{r.choice(['example.com', 'example.org', 'courriel.example.ca'])}"


def uci(r, _):
    return r.choice([f"11-{digits(r, 4)}-{digits(r, 4)}", f"{r.choice('3456789')}{digits(r, 3)}-{digits(r, 4)}"])


def application(r, _):
    return r.choice("EVWSFB") + "30" + digits(r, 7)


def passport(r, _):
    return r.choice("ABCDGHJ") + r.choice("ABCDEFGHJKLMNPR") + digits(r, 6)


def iban(r, _):
    bban = "30006" + digits(r, 18)
    n = f"FR{98 - int(bban + '152700') % 97:02d}{bban}"  # ISO 7064 mod 97-10; F = 15, R = 27
    return r.choice([n, " ".join(n[i:i + 4] for i in range(0, len(n), 4))])


def health(r, _):
    body = r.choice("123456789") + digits(r, 8)
    n = body + luhn(body)
    return f"{n[:4]}-{n[4:7]}-{n[7:]}-{r.choice('ABCDEFGHJK')}{r.choice('LMNPQRTVXY')}"


def birth(r, lang):
    year, month, day = r.randrange(1941, 2006), r.randrange(1, 13), r.randrange(13, 29)
    name = MONTHS[lang][month - 1]
    words = f"{name} {day}, {year}" if lang == "en" else f"{day} {name} {year}"
    return r.choice([f"{year}-{month:02d}-{day:02d}", f"{day:02d}/{month:02d}/{year}", words])


def person(r, lang):
    return f"{r.choice(GIVEN[lang])} {surname(r)}"


def address(r, lang):
    street = surname(r)
    return f"{r.randrange(10, 9999)} {street} Street" if lang == "en" else f"{r.randrange(10, 9999)}, rue {street}"


def postal(r, _):
    first, rest = "ABCEGHJKLMNPRSTVXY", "ABCEGHJKLMNPRSTVWXYZ"
    return f"{r.choice(first)}{r.randrange(10)}{r.choice(rest)} {r.randrange(10)}{r.choice(rest)}{r.randrange(10)}"


def ip(r, _):
    return f"203.0.{r.randrange(1, 255)}.{r.randrange(1, 255)}"


KINDS = {  # kind: (maker, English sentences, French sentences)
    "sin": (sin, ["My SIN is {}.", "social insurance number {}"], ["Mon NAS est le {}.", "numéro d'assurance sociale : {}"]),
    "phone": (phone, ["Call me at {}.", "my cell is {}", "Tel: {}"], ["Appelez-moi au {}.", "mon cell est le {}", "Tél. : {}"]),
    "card": (card, ["I paid with card {}.", "My Visa is {}"], ["J'ai payé avec la carte {}.", "Ma carte de crédit est {}"]),
    "email": (email, ["Write to {} please.", "Email: {}"], ["Écrivez à {} svp.", "Courriel : {}"]),
    "uci": (uci, ["My UCI is {}.", "UCI: {}"], ["Mon IUC est {}.", "IUC : {}"]),
    "application": (application, ["Application number {}.", "my file number is {}"], ["Numéro de demande {}.", "mon dossier est {}"]),
    "passport": (passport, ["My passport number is {}.", "passport {}"], ["Mon numéro de passeport est {}.", "passeport {}"]),
    "iban": (iban, ["The IBAN is {}."], ["L'IBAN est {}."]),
    "health": (health, ["My OHIP number is {}.", "health card {}"], ["Ma carte santé est {}.", "carte Santé de l'Ontario {}"]),
    "birth": (birth, ["I was born on {}.", "Date of birth: {}"], ["Je suis née le {}.", "Date de naissance : {}"]),
    "person": (person, ["My name is {}.", "Name: {}"], ["Je m'appelle {}.", "Mon nom est {}.", "Nom : {}"]),
    "address": (address, ["I live at {}.", "My address is {}."], ["J'habite au {}.", "Mon adresse est le {}."]),
    "postal": (postal, ["My postal code is {}."], ["Mon code postal est {}."]),
    "ip": (ip, ["My IP is {}.", "The login was from {}."], ["Mon adresse IP est {}.", "La connexion venait de {}."]),
}
QUESTIONS = {"en": ["How long does a study permit take?", "When will I get my work permit?", "Can I extend my visitor visa?",
                    "What documents do I need to renew my PR card?", "Where do I pay the fees?"],
             "fr": ["Combien de temps faut-il pour un permis d'études?", "Quand vais-je recevoir mon permis de travail?",
                    "Puis-je prolonger mon visa de visiteur?", "Quels documents faut-il pour renouveler ma carte de RP?",
                    "Où dois-je payer les frais?"]}


def compact(value):
    return "".join(c for c in value.lower() if c.isalnum())


def make(count, seed):
    """[(kind, value, language, message)], each value unique by its letters and digits."""
    r = random.Random(seed)
    seen, out = set(), []
    kinds = list(KINDS)
    while len(out) < count:
        kind = kinds[len(out) % len(kinds)]
        lang = "fr" if (len(out) // len(kinds)) % 2 else "en"
        maker, english, french = KINDS[kind]
        value = maker(r, lang)
        if compact(value) in seen:
            continue
        seen.add(compact(value))
        sentence = r.choice(french if lang == "fr" else english).format(value)
        question = r.choice(QUESTIONS[lang])
        out.append((kind, value, lang, f"{sentence} {question}" if r.random() < 0.5 else f"{question} {sentence}"))
    return out

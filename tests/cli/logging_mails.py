"""The mails of one negotiation."""

from tests.cli.running import MAILS

OFFER = str(MAILS / "uk-offer.eml")


RAISED = str(MAILS / "uk-offer-raised.eml")


PAID = str(MAILS / "uk-offer-paid.eml")

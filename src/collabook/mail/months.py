"""Names of months and weekdays in English, German, French, Spanish and Portuguese, folded."""

from typing import Final

MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janner janvier janv enero ene janeiro",
            "february feb februar fevrier fevr febrero fevereiro fev",
            "march mar marz maerz mars marzo marco",
            "april apr avril avr abril abr",
            "may mai mayo maio",
            "june jun juni juin junio junho",
            "july jul juli juillet juil julio julho",
            "august aug aout agosto ago",
            "september sep sept septembre septiembre setembro set",
            "october oct oktober okt octobre octubre outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez decembre diciembre dic dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lunes segunda segunda-feira",
            "tuesday tue tues dienstag mardi martes terca terca-feira",
            "wednesday wed mittwoch mercredi miercoles quarta quarta-feira",
            "thursday thu thur thurs donnerstag jeudi jueves quinta quinta-feira",
            "friday fri freitag vendredi viernes sexta sexta-feira",
            "saturday sat samstag sonnabend samedi sabado",
            "sunday sun sonntag dimanche domingo",
        )
    )
    for name in names.split()
}

Sam (en) and Ola (nb) learn that where there are few, no name would hide nobody

> Volunteers wait outside because nobody knows who has the key
> users
> time saved
> welfare and quality of life
> [Use the suggestion]
> [Submit]

Ola > [Ja, utforsk]
Ola > 3
Ola > velferd
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola > Snakk med tre som kjenner behovet.
Ola > [Send svaret]

> [Share with my name]
> [Change my answer]
> help
> [Don’t share]
> [Change my answer]
> [Share with my name]

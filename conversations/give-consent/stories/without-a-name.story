Annika (sv) and Ola (nb) share a need without a name

> Anhöriga ringer eftersom de inte vet när vi kommer
> brukare
> sparad tid
> velferd
> [Använd förslaget]
> [Skicka in]

Ola > [Ja, utforsk]
Ola > 3
Ola > velferd
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola > Snakk med tre som kjenner behovet.
Ola > [Send svaret]

> [Dela utan namn]
> [Ändra svaret]
> hjälp
> [Dela inte]

Kari (nb) and Ola (nb) keep it to themselves, and a new answer comes too late

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ola > [Ja, utforsk]
Ola > 3
Ola > velferd
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola > Snakk med tre som kjenner behovet.
Ola > [Send svaret]

> [Ikke del]

> [Endre svaret]
> [Trekk ideen]
> hopp over
> [Ja, trekk den]
> [Del med navn]

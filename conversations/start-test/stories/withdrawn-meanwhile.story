Kari (nb) and Ola (nb) see that a test does not start when the idea was withdrawn meanwhile

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

> [Start en test]
> Antall telefoner i uka
> SMS til tre familier i to uker
> 18. desember
> Ti timer, ingen kjøp
> Tre familier som har sagt ja. De kan ringe som før.
> Hvis noen ikke får hjelpen sin

> [Trekk ideen]
> hopp over
> [Ja, trekk den]

> [Start testen]

Kari (nb), Ola (nb), Per (nb) and Liv (nb) press buttons that are old, or somebody else's

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

Liv > [Start en test]
> [Start en test]
> Antall telefoner i uka
> SMS til tre familier i to uker
> 18. desember
> Ti timer, ingen kjøp
> Tre familier som har sagt ja. De kan ringe som før.
> Hvis noen ikke får hjelpen sin
> [Start testen]

Liv > [Testen er ferdig]
> [Testen er ferdig]
> [Det virket]
> Tre familier
> hopp over
> Vi trodde SMS var nok, halvparten sluttet å ringe, og nå vet vi at det virker.
> [Lagre resultatet]

Liv > [Tatt i bruk]
Liv > [Test en gang til]
Liv > [Avslutt med læring]
Liv > [Trekk ideen]
> [Tatt i bruk]
> Per
> Hjemmetjenesten, sone nord
> Kveldsvakten sender SMS hver dag.
> [Spør]
Liv > [Ja, vi tar det]

> [Trekk ideen]
> hopp over
> [Ja, trekk den]
> [Start en test]
> [Testen er ferdig]
> [Tatt i bruk]
> [Test en gang til]
> [Avslutt med læring]
> [Trekk ideen]
Per > [Ja, vi tar det]

Kari (nb), Ola (nb), Per (nb) and Liv (en) tell how a need came into use

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

> [Start en test]
> Antall telefoner i uka
> SMS til tre familier i to uker
> 18. desember
> Ti timer, ingen kjøp
> Tre familier som har sagt ja. De kan ringe som før.
> Hvis noen ikke får hjelpen sin
> [Start testen]

> [Testen er ferdig]
> [Det virket]
> Tre familier
> hopp over
> Halvparten sluttet å ringe da de fikk SMS.
> [Lagre resultatet]
> [Ikke del]

> [Tatt i bruk]
> Per
> Hjemmetjenesten, sone nord
> Kveldsvakten sender SMS hver dag.
> [Spør]
Per > [Ja, vi tar det]
> [Del med navn]
Per > [Del med navn]

Liv > story
Liv > [#1 “Pårørende ringer fordi de ikke vet når vi kommer”]
Liv > too short
Liv > [Use the suggestion]
Liv > [#nytt-fra-oss]
Liv > [Share the story]

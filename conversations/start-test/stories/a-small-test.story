Kari (nb) and Ola (nb) start a small test that is safe to fail, and are asked how it went

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
> hopp over
> hjelp
> Antall telefoner i uka, før og etter
> SMS til tre familier i to uker
> 18. desember
> Ti timer, ingen kjøp
> Tre familier som har sagt ja. De kan ringe som før.
> tilbake
> Tre familier som har sagt ja. De kan når som helst ringe som før.
> Hvis noen ikke får hjelpen sin
> hjelp
> [Legg til mer]
> [Dette prøver vi]
> hjelp
> [Løsningen]
> [Start testen]

@ 2026-12-21
> [Testen er ferdig]
> [Det virket]
> Tre familier
> hopp over
> Vi trodde SMS var nok, halvparten sluttet å ringe, og nå vet vi at det virker.
> [Lagre resultatet]

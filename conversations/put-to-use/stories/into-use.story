Kari (nb), Ola (nb) and Per (nb) put an idea to use, with a line owner who says no, and then yes

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
> [Start testen]

> [Testen er ferdig]
> [Det virket]
> Tre familier
> hopp over
> Vi trodde SMS var nok, halvparten sluttet å ringe, og nå vet vi at det virker.
> [Lagre resultatet]

> [Tatt i bruk]
> hjelp
> [Per Myhre]
> hjelp
> Hjemmetjenesten, sone nord
> hjelp
> Kveldsvakten sender SMS hver dag. Det tar fem minutter.
> hjelp
> [Spør]

Per > [Nei, ikke nå]
Per > hjelp
Per > Vi mangler folk på kvelden fram til februar.
Per > hjelp
Per > [Send svaret]

> [Tatt i bruk]
> Per
> Hjemmetjenesten, sone nord
> Dagvakten sender SMS. Det tar fem minutter.
> [Spør]

> [Tatt i bruk]
> Per
> Hjemmetjenesten
> Dagvakten sender SMS fra februar.
> [Spør]

Per > [Ja, vi tar det]

Kari (nb) and Ola (nb) close an idea with a lesson, before any test

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

> [Avslutt med læring]
> hjelp
> At pårørende ikke vet når vi kommer
> hjelp
> Vi spurte tre familier
> hjelp
> De vet når vi kommer, men ikke hvem som kommer.
> hjelp
> Samtalene var fine
> hjelp
> hopp over
> hjelp
> Spør før du lager noe
> hjelp
> [Del lærdommen]

Kari (nb) and Ola (nb) celebrate a lesson like a success

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

> [Avslutt med læring]
> At pårørende ikke vet når vi kommer
> Vi spurte tre familier
> De vet når vi kommer, men ikke hvem som kommer.
> hopp over
> hopp over
> Spør før du lager noe
> [Del lærdommen]

> [Del med navn]

Kari (nb) and Ola (nb) see an idea withdrawn, after some second thoughts

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

> [Trekk ideen]
> hopp over
> hjelp
> [Nei, la den stå]

> [Trekk ideen]
> hjelp
> Vi fant ut av det på avdelingsmøtet.
> hjelp
> [Ja, trekk den]

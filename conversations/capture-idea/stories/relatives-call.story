Kari (nb) has seen a need

> Pårørende ringer fordi de ikke vet når vi kommer
> hjelp
> [Brukere av en tjeneste] [Neste]
> tilbake
> brukere og innbyggere
> [Spart tid] [Bedre kvalitet] [Neste]
> velferd
> [Bruk forslaget]
> [Send inn]
! submit-idea → submitted need="" for-whom="" value="" focus-area="" title=""

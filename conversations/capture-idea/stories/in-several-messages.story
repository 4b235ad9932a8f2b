Kari (nb) writes as one does on a phone, and asks in between

> Hjelpemidlene kommer for sent
> Det er verst når noen kommer hjem fra sykehuset på en fredag
> [Behov]
> Hva mener dere med brukere?
> [Brukere av en tjeneste] [Neste]
> Hvorfor spør du?
> [Bedre kvalitet] [Neste]
> Og så må pårørende ofte hente dem selv
> [Fortsett]
> [Velferd og livskvalitet]
> Hjelpemidler på plass når man kommer hjem
> Kan jeg endre etterpå?
> Vi har prøvd å ringe lageret selv
> [Mulig løsning]
> [Send inn]
! submit-idea → submitted need="" solution=""

Kari (nb) looks it over, and changes her mind

> Vikarene vet ikke hvor utstyret ligger
> [Oss som jobber her] [Neste]
> [Spart tid] [Neste]
> [Velferd og livskvalitet]
> [Bruk forslaget]
> hjelp
> [Endre]
> [Verdi]
> [Spart tid] [Bedre kvalitet] [Neste]
> endre fokusområde
> tilbake
> endre navn
> {Rediger} Utstyr som vikarene finner
> endre alt
> [Fortsett]
> Det er verst om natten.
> [Behov]
> To vakter kan prøve i en uke
> [Ressurser]
> Kanskje
> [Fortsett]
> [Send inn]
! submit-idea → submitted need="" value="" resources="" title=""

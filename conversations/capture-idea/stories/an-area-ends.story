Kari (nb) waits until the focus area has ended

@ 2028-06-28
> Familier som flytter hit, vet ikke hvor de skal melde seg
> [Innbyggere] [Neste]
> [Vet ikke]
@ 2028-07-01
> [En god start for nye innbyggere (fram til 30. juni)]
> ingen av dem
> [Lagre til senere]
@ 2028-12-30
> Lyset står på i tomme møterom hele helgen
> [Kommunen som organisasjon] [Neste]
> [Lavere kostnader] [Neste]
> [Smart strømbruk i byggene våre (fram til 31. desember)]
> [Bruk forslaget]
@ 2029-01-02
> [Send inn]
! submit-idea → area-closed focus-area=""
> [Endre]
> [Fokusområde]
> [Bærekraftig lokalsamfunn]
> [Send inn]
! submit-idea → submitted focus-area=""

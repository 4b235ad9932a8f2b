Jon (nb) and Kari (nb) want recognitions in another channel

> bruk denne kanalen til anerkjennelser
! use-room → nowhere
< Skriv det samme i kanalen der anerkjennelsene skal stå, og nevn Ildsjel ved navn. Da ser jeg hvilken du mener.
Kari in #nytt-fra-oss > @Ildsjel bruk denne kanalen til anerkjennelser
! use-room → not-allowed
#nytt-fra-oss < Takk! Jeg svarer deg i samtalen vår, der bare vi to er.
Kari < Utviklingsavdelingen og kommunikatørene velger hvor anerkjennelsene skal stå. Spør gjerne en av dem.
Jon in #nytt-fra-oss > @Ildsjel bruk denne kanalen til anerkjennelser!
! use-room → used
#nytt-fra-oss < Takk! Jeg svarer deg i samtalen vår, der bare vi to er.
< Fra nå av deler jeg anerkjennelser i kanalen du skrev i. Den er #vi-heier for meg nå.
#nytt-fra-oss < Fra nå av deler jeg anerkjennelser her.

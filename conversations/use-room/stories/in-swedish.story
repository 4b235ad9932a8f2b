Liv (sv) chooses the channel for recognition

Liv in #nytt-fra-oss > @Ildsjel använd den här kanalen för uppmärksamhet
! use-room → used
#nytt-fra-oss < Takk! Jeg svarer deg i samtalen vår, der bare vi to er.
< Från och med nu lyfter jag fram kollegor i kanalen du skrev i. Den är #vi-heier för mig nu.
#nytt-fra-oss < Fra nå av deler jeg anerkjennelser her.

Kari (nb) and Ola (nb) share and ask

> hei
< Hei, Kari!
> [Del en idé]
> [Innbyggere] [Neste]
@ 3 working days later
Ola > {Spør om mer} Hvor ofte ringer de?
Ola > [Finnes ikke]

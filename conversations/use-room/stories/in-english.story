Sam (en) may not choose, and Jon (en) has to do it in the channel

Sam in #vi-heier > @Ildsjel use this channel for recognitions
! use-room → not-allowed
#vi-heier < Takk! Jeg svarer deg i samtalen vår, der bare vi to er.
< Utviklingsavdelingen and the communicators choose where recognitions are shared. Do ask one of them.
Jon > use this channel for recognitions
! use-room → nowhere
Jon < Write the same in the channel where recognitions should be shared, and mention Ildsjel by name. Then I can see which one you mean.
Jon in #vi-heier > @Ildsjel use this channel for recognitions
! use-room → used
#vi-heier < Takk! Jeg svarer deg i samtalen vår, der bare vi to er.
Jon < From now on I share recognitions in the channel you wrote in. It is #vi-heier to me now.
#vi-heier < Fra nå av deler jeg anerkjennelser her.

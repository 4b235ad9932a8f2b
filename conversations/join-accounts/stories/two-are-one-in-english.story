Sam@teams (en) and Sam (en) turn out to be one

> link my accounts
< If you write to me in more than one place, I can bring it all together. Do you have a code from me in the other channel?
  [Get a code] [I have a code]
> [Get a code]
! make-joining-code → made
< Your code is ABCD-EFGH
  Write “link my accounts” to me in the other channel, choose “I have a code”, and type it there.
  It works once, for 15 minutes. Never give it to anyone else.
Sam > link my accounts
Sam < If you write to me in more than one place, I can bring it all together. Do you have a code from me in the other channel?
  [Get a code] [I have a code]
Sam > [I have a code]
Sam < Type your code.
  [Back]
Sam > abcdefgh
! check-joining-code → found
Sam < This code was made by Sam Carter in Teams. Is that you?
  [Yes, that’s me] [No]
Sam > [Yes, that’s me]
! ask-code-owner → asked
< Sam Carter in Slack (sam@eksempelkommunen.example) has typed your code. Is that you? If you say yes, the two become one here with me, and it can’t be undone. Say no if you didn’t type the code yourself.
  [Yes, that’s me] [No]
Sam < One answer is missing: I have asked in Teams, where the code was made. Say yes there within 15 minutes, and I’ll link the accounts.
> [Yes, that’s me]
! check-link → open
! answer-link → joined
~ Sam Carter in Slack (sam@eksempelkommunen.example) has typed your code. Is that you? If you say yes, the two become one here with me, and it can’t be undone. Say no if you didn’t type the code yourself.
< All done. What is yours follows you in both places, and each message comes to one of them only. Write “channel” to choose where.

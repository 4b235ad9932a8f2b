Sam (en) makes an idea of what a colleague proposed

>> We should buy an app for the keys
! weigh-need → solution
< I’ve taken the message as the beginning of an idea. Nobody is told about it.
  Thank you. It’s in a draft that only you can see. Four more short questions, and you can send it.
  That sounds like a solution, and we’ll keep it. What problem should it solve?
  [Keep it as it is] [Back]
>> We should buy an app for the keys
< This message is already the beginning of an idea of yours. Let’s go on where you left off.
  We were at “The need behind it”.
  [Keep it as it is] [Back]
> help
< Instead of “We need an app for keys” you could write “Night staff search long for the right key”. If the need is clear enough, keep it as it is.
  You can also write “skip”, “back”, “save” and “stop”.
  [Keep it as it is] [Back]

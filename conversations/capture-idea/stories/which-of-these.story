Sam (en) could mean several things

> Parents can’t find out when the bus is late
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Volunteers and associations
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> parents
< I wasn’t quite sure. Which of these do you mean?
  ( ) Users of a service
  ( ) Residents
  [Next]
  [Back]
> 2
< What gets better if we solve this? Choose all that fit.
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> better
< I wasn’t quite sure. Which of these do you mean?
  ( ) Better quality
  ( ) Better access
  ( ) Better quality of life
  ( ) Better working life
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> better
< I’m still not sure. Here are all of them: press the one you mean, or write its number.
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> tilbake
< OK, one step back.
  Who has this need? Choose one or more.
  ( ) Users of a service
  (x) Residents
  ( ) Businesses
  ( ) Volunteers and associations
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> everyone who lives here
< What gets better if we solve this? Choose all that fit.
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> faster and better and the rest of it
< This is what I’ve got: Time saved. I didn’t get the rest. What else belongs here? Press “Next” when it’s right.
  (x) Time saved
  ( ) Better quality
  ( ) Better access
  ( ) Better quality of life
  ( ) Better working life
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> easier to reach
< Which focus area fits best?
  [Welfare and quality of life] [Sustainable local community] [Co-creation and involvement] [Digital first choice] [Fact-based quality development] [Leadership, co-workership and skills] [Smart use of power in our buildings (until 31 December 2028)] [A good start for new residents (until 30 June 2028)] [None of them] [Don’t know] [Back]
> quality
< I wasn’t quite sure. Which of these do you mean?
  [Welfare and quality of life] [Fact-based quality development] [Don’t know] [Back]
> the first one
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: Parents can’t find out when the bus is late
  Need: Parents can’t find out when the bus is late
  For whom: Residents
  Value: Time saved and better access
  Focus area: Welfare and quality of life
  You also wrote this: “faster and better and the rest of it” It goes along when you submit. Does it belong somewhere in particular?
  [Name] [Need] [Possible solution] [Resources] [How we’ll know] [Something we can stop] [Link] [Take it out]
  [Submit] [Change] [Add more] [Save for later]
> change name
< What shall we call the idea? Give it a short name.
  My suggestion: “Parents can’t find out when the bus is late”
  [Use the suggestion] [Edit] [Use what I wrote] [Back]
> When the bus is late
< Check before you submit
  Name: When the bus is late
  Need: Parents can’t find out when the bus is late
  For whom: Residents
  Value: Time saved and better access
  Focus area: Welfare and quality of life
  You also wrote this: “faster and better and the rest of it” It goes along when you submit. Does it belong somewhere in particular?
  [Name] [Need] [Possible solution] [Resources] [How we’ll know] [Something we can stop] [Link] [Take it out]
  [Submit] [Change] [Add more] [Save for later]
> submit
! submit-idea → submitted for-whom="residents" value="time_saved, access" focus-area="velferd" title="When the bus is late"
< Thank you, Sam! Your idea “When the bus is late” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]

Sam (en) says hello first, and then too little

> Hi!
< Hi Sam! I’m Ildsjel. Tell me about something that doesn’t work so well, and I’ll help you turn it into an idea that someone will actually answer. It takes about five minutes, and you can pause whenever you like.
  What need have you seen? Tell me what is difficult today. One to three sentences is enough.
> The keys
< Could you say a little more? For instance when it happens and what it leads to.
> Nobody knows who took them home, and the door stays locked.
! weigh-need → need
< Thank you! I’ve kept it in a draft that only you can see.
  Who has this need? Choose one or more.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Civil society
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> those of us who work here
< What gets better if the need is met? Choose all that fit.
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
> time saved and better working life
< Which focus area fits best?
  [Welfare and quality of life] [Sustainable local community] [Co-creation and involvement] [Digital first choice] [Fact-based quality development] [Leadership, co-workership and skills] [Smart use of power in our buildings (until 31 December 2028)] [A good start for new residents (until 30 June 2028)] [None of them] [Don’t know] [Back]
> fact-based
< What shall we call the idea? Give it a short name.
  My suggestion: “The keys”
  [Use the suggestion] [Edit the suggestion] [Back]
> [Use the suggestion]
< Check before you submit
  Name: The keys
  Need: The keys
  Nobody knows who took them home, and the door stays locked.
  For whom: Those of us who work here
  Value: Time saved and Better working life
  Focus area: Fact-based quality development
  [Submit] [Change] [Add more] [Save for later]
> looks good
! submit-idea → submitted need="The keys ⏎ Nobody knows who took them home, and the door stays locked." for-whom="staff" value="time_saved, staff_wellbeing" focus-area="kvalitet" title="The keys"

name = Citizens Advice

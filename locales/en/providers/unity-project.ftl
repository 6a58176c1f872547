name = The Unity Project

name = Rainbow Migration

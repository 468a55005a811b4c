print("before");
throw new Error("after");

using Microsoft.AspNetCore.Builder;

var app = WebApplication.CreateSlimBuilder(args).Build();
await app.RunAsync("http://127.0.0.1:0").ConfigureAwait(false);

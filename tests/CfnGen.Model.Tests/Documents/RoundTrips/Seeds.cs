using FsCheck;
using Microsoft.FSharp.Core;

namespace CfnGen.Model.Tests.Documents.RoundTrips;

/// <summary>The same generated inputs on every run: a failure that comes and goes helps nobody.</summary>
internal static class Seeds
{
    public static Config Config(int tests) => FsCheck.Config.QuickThrowOnFailure
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20100909, 1), FSharpOption<int>.None)))
        .WithMaxTest(tests)
        .WithEndSize(40);
}

using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Signing;

public sealed class SignatureTests : IDisposable
{
    private static readonly AccessKey Session = new("ASIASESSION", "session-secret", "session-token");
    private static readonly AccessKey Expired = new("ASIAEXPIRED", "session-secret", "session-token") { Expires = DateTimeOffset.UnixEpoch };

    private readonly StandInCaller caller = new(options => options with { Keys = [.. options.Keys, Session, Expired] });

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Of_a_known_key_is_taken()
    {
        var answer = await caller.CallAsync("DescribeStacks");

        Assert.Equal("DescribeStacksResponse", answer.Name.LocalName);
    }

    [Fact]
    public async Task With_a_wrong_secret_is_refused()
    {
        caller.Key = caller.Key with { Secret = "another" };

        var refusal = await Refusal();

        Assert.Equal(("SignatureDoesNotMatch", 403), (refusal.Code, refusal.Status));
    }

    [Fact]
    public async Task Of_an_unknown_key_is_refused()
    {
        caller.Key = new("AKIANOBODY", "stand-in-secret");

        var refusal = await Refusal();

        Assert.Equal("InvalidClientTokenId", refusal.Code);
    }

    [Fact]
    public async Task Of_a_session_needs_its_token()
    {
        caller.Key = Session with { SessionToken = "another" };

        var refusal = await Refusal();

        Assert.Equal("InvalidClientTokenId", refusal.Code);
    }

    [Fact]
    public async Task Of_a_session_with_its_token_is_taken()
    {
        caller.Key = Session;

        var answer = await caller.CallAsync("DescribeStacks");

        Assert.Equal("DescribeStacksResponse", answer.Name.LocalName);
    }

    [Fact]
    public async Task Of_a_session_that_is_over_is_refused()
    {
        caller.Key = Expired;

        var refusal = await Refusal();

        Assert.Equal("ExpiredToken", refusal.Code);
    }

    [Theory]
    [InlineData(-6, "Signature expired")]
    [InlineData(6, "Signature not yet current")]
    public async Task At_another_time_is_refused(int minutes, string words)
    {
        caller.Now += TimeSpan.FromMinutes(minutes);

        var refusal = await Refusal();

        Assert.Equal("SignatureDoesNotMatch", refusal.Code);
        Assert.StartsWith(words, refusal.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_judged_by_the_server_s_clock_which_its_answers_show()
    {
        caller.StandIn.ClockSkew = TimeSpan.FromMinutes(30);

        using var refused = await caller.SendAsync("DescribeStacks");
        caller.Now = refused.Headers.Date!.Value;
        using var taken = await caller.SendAsync("DescribeStacks");

        Assert.Equal((403, 200), ((int)refused.StatusCode, (int)taken.StatusCode));
    }

    private Task<CallFailedException> Refusal() => Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("DescribeStacks"));
}

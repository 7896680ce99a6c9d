using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class KnownActionsTests
{
    [Theory]
    [InlineData("sqs")]
    [InlineData("SQS")]
    public void Are_those_of_one_service(string service)
    {
        var actions = new KnownActions().Of(service);

        Assert.Contains("sendmessage", actions);
    }

    [Fact]
    public void Are_none_of_a_service_that_nobody_knows()
    {
        var actions = new KnownActions().Of("unheard");

        Assert.Empty(actions);
    }

    [Theory]
    [InlineData("GetObjects", "getobject", "GetObject")]
    [InlineData("ListBukets", "listbuckets", "ListBuckets")]
    [InlineData("RecieveMessage", "receivemessage", "ReceiveMessage")]
    public void Get_the_capitals_of_what_was_written(string written, string known, string expected)
    {
        var name = KnownActions.AsIn(written, known);

        Assert.Equal(expected, name);
    }
}

using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class MacrosAreNotSeenTests
{
    private const string Template = "Transform: [AWS::LanguageExtensions, Naming]\nResources: {Work: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 1}}}";

    [Fact]
    public void A_macro_may_change_more_than_the_template_shows()
    {
        var plan = Plans.Between(Template, Template.Replace(": 1", ": 2", StringComparison.Ordinal));

        Assert.Equal(
            "Note Naming: The template is compared as it is written: what Naming makes of it is not seen here.",
            ConsequenceLines.Of(plan, ConsequenceKind.NotSeen));
    }

    [Fact]
    public void A_template_that_does_not_change_is_not_mentioned()
    {
        var plan = Plans.Between(Template, Template);

        Assert.Empty(plan.Consequences);
    }
}

using System.Text;

namespace CfnGen.Model.Tests.Declaration;

/// <summary>Records as the generator writes them, for tests that must not depend on the generated ones.</summary>
public sealed record Topic : Resource
{
    public override string CfnType => "AWS::SNS::Topic";

    public CfnString? TopicName { get => (CfnString?)CfnGet(0); init => CfnSet(0, value); }

    public CfnList<TopicSubscription>? Subscription { get => (CfnList<TopicSubscription>?)CfnGet(1); init => CfnSet(1, value); }

    public CfnBoolean? FifoTopic { get => (CfnBoolean?)CfnGet(2); init => CfnSet(2, value); }

    public Ref<Topic> Ref => new(this);

    protected override string CfnPropertyNames => "TopicName|Subscription|FifoTopic";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}

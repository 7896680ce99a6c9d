using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Who a policy statement is about: services, accounts and their roles, federated users; several kinds mean any of them.</summary>
public sealed record PolicyPrincipal : Shape
{
    private const int EveryoneIndex = -10;

    /// <summary>Everyone, also without an account: written <c>*</c>.</summary>
    public static PolicyPrincipal Everyone
    {
        get
        {
            var everyone = new PolicyPrincipal();
            everyone.CfnSet(EveryoneIndex, (CfnString)"*");
            return everyone;
        }
    }

    /// <summary>Services of AWS, such as <c>ec2.amazonaws.com</c>.</summary>
    public PolicyValues? Service
    {
        get => (PolicyValues?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>Accounts, by number or ARN, and their users and roles; <c>*</c> for all of them.</summary>
    public PolicyValues? AWS
    {
        get => (PolicyValues?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>Identity providers, by domain or ARN.</summary>
    public PolicyValues? Federated
    {
        get => (PolicyValues?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>Accounts by their canonical id, for buckets.</summary>
    public PolicyValues? CanonicalUser
    {
        get => (PolicyValues?)CfnGet(3);
        init => CfnSet(3, value);
    }

    protected override string CfnPropertyNames => "Service|AWS|Federated|CanonicalUser";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);

    private protected override TemplateNode OwnNode() => CfnGet(EveryoneIndex) is CfnString everyone ? everyone.Node : base.OwnNode();
}

using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class TrustStoreIsNamedTests
{
    private readonly TrustStoreIsNamed rule = new();

    [Theory]
    [InlineData("Mode: verify, TrustStoreArn: !Ref Store")]
    [InlineData("Mode: passthrough")]
    [InlineData("Mode: !Ref Store")]
    [InlineData("Mode: !If [HasStore, verify, 'off'], TrustStoreArn: !If [HasStore, !Ref Store, !Ref AWS::NoValue]")]
    public void Accepts_a_store_and_what_deploy_time_knows(string authentication)
    {
        var template = Listener(authentication);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_without_one()
    {
        var template = Listener("Mode: verify, TrustStoreArn: !If [HasStore, !Ref Store, !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,37) Resources/It/Properties/MutualAuthentication/Mode: The mode verify needs 'TrustStoreArn'."], findings);
    }

    private static string Listener(string authentication) => $$"""
        Parameters:
          Store: {Type: String}
        Conditions:
          HasStore: !Not [!Equals [!Ref Store, '']]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties:
              MutualAuthentication: { {{authentication}} }
        """;
}

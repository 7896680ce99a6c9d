using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class ManagedPoliciesFitTests
{
    private readonly ManagedPoliciesFit rule = new();

    [Fact]
    public void Accepts_ten()
    {
        const string Template = """
            Resources:
              Team:
                Type: AWS::IAM::Group
                Properties:
                  ManagedPolicyArns: [arn:aws:iam::aws:policy/p0, arn:aws:iam::aws:policy/p1, arn:aws:iam::aws:policy/p2, arn:aws:iam::aws:policy/p3, arn:aws:iam::aws:policy/p4, arn:aws:iam::aws:policy/p5, arn:aws:iam::aws:policy/p6, arn:aws:iam::aws:policy/p7, arn:aws:iam::aws:policy/p8, arn:aws:iam::aws:policy/p9]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_eleven()
    {
        const string Template = """
            Resources:
              Team:
                Type: AWS::IAM::Group
                Properties:
                  ManagedPolicyArns: [arn:aws:iam::aws:policy/p0, arn:aws:iam::aws:policy/p1, arn:aws:iam::aws:policy/p2, arn:aws:iam::aws:policy/p3, arn:aws:iam::aws:policy/p4, arn:aws:iam::aws:policy/p5, arn:aws:iam::aws:policy/p6, arn:aws:iam::aws:policy/p7, arn:aws:iam::aws:policy/p8, arn:aws:iam::aws:policy/p9, arn:aws:iam::aws:policy/p10]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,7) Resources/Team/Properties/ManagedPolicyArns: Join some of the 11 managed policies: an account gives 10 unless its quota is raised."], findings);
    }

    [Fact]
    public void Looks_into_both_branches()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Team:
                Type: AWS::IAM::Group
                Properties:
                  ManagedPolicyArns: !If [IsProd, [arn:aws:iam::aws:policy/p0, arn:aws:iam::aws:policy/p1, arn:aws:iam::aws:policy/p2, arn:aws:iam::aws:policy/p3, arn:aws:iam::aws:policy/p4, arn:aws:iam::aws:policy/p5, arn:aws:iam::aws:policy/p6, arn:aws:iam::aws:policy/p7, arn:aws:iam::aws:policy/p8, arn:aws:iam::aws:policy/p9], [arn:aws:iam::aws:policy/p0, arn:aws:iam::aws:policy/p1, arn:aws:iam::aws:policy/p2, arn:aws:iam::aws:policy/p3, arn:aws:iam::aws:policy/p4, arn:aws:iam::aws:policy/p5, arn:aws:iam::aws:policy/p6, arn:aws:iam::aws:policy/p7, arn:aws:iam::aws:policy/p8, arn:aws:iam::aws:policy/p9, arn:aws:iam::aws:policy/p10]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,321) Resources/Team/Properties/ManagedPolicyArns/Fn::If/2: Join some of the 11 managed policies: an account gives 10 unless its quota is raised."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Team:
                Type: AWS::IAM::Group
                Properties:
                  ManagedPolicyArns: [arn:aws:iam::aws:policy/p0, arn:aws:iam::aws:policy/p1, arn:aws:iam::aws:policy/p2, arn:aws:iam::aws:policy/p3, arn:aws:iam::aws:policy/p4, arn:aws:iam::aws:policy/p5, arn:aws:iam::aws:policy/p6, arn:aws:iam::aws:policy/p7, arn:aws:iam::aws:policy/p8, arn:aws:iam::aws:policy/p9, !If [IsProd, !Ref Name, !Ref AWS::NoValue]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

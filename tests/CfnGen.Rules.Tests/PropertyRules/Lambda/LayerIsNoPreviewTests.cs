using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class LayerIsNoPreviewTests
{
    private readonly LayerIsNoPreview rule = new();

    [Fact]
    public void Accepts_layers_of_accounts()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [arn:aws:lambda:eu-west-1:111122223333:layer:tools:1]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [arn:aws:lambda:::awslayer:AmazonLinux1803]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,16) Resources/Worker/Properties/Layers/0: Use a layer of an account: 'arn:aws:lambda:::awslayer:AmazonLinux1803' may not be there."], findings);
    }

    [Fact]
    public void Reports_them_in_a_branch()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [!If [IsProd, arn:aws:lambda:::awslayer:AmazonLinux1803, !Ref Name]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,29) Resources/Worker/Properties/Layers/0/Fn::If/1: Use a layer of an account: 'arn:aws:lambda:::awslayer:AmazonLinux1803' may not be there."], findings);
    }

    [Fact]
    public void Leaves_references_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [!Ref Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

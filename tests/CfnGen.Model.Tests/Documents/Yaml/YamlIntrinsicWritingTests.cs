using CfnGen.Model.Documents;
using static CfnGen.Model.Tests.Documents.Tree;

namespace CfnGen.Model.Tests.Documents.Yaml;

public sealed class YamlIntrinsicWritingTests
{
    public static TheoryData<TemplateNode, string> Forms() => new()
    {
        { Ref("Name"), "A: !Ref Name\n" },
        { GetAtt("A", "Outputs.B"), "A: !GetAtt A.Outputs.B\n" },
        { Call(IntrinsicFunction.GetAtt, List(Text("A"), Ref("B"))), "A: !GetAtt [A, !Ref B]\n" },
        { Call(IntrinsicFunction.GetAZs, Text("")), "A: !GetAZs ''\n" },
        { Call(IntrinsicFunction.Select, List(Number(0), Call(IntrinsicFunction.GetAZs, Text("")))), "A: !Select [0, !GetAZs '']\n" },
        { Call(IntrinsicFunction.Join, List(Text(","), List(Ref("A"), Text("b")))), "A: !Join [',', [!Ref A, b]]\n" },
        { Call(IntrinsicFunction.Base64, Sub("a\nb\n")), "A:\n  Fn::Base64: !Sub |\n    a\n    b\n" },
        { Call(IntrinsicFunction.GetAZs, Ref("AWS::Region")), "A:\n  Fn::GetAZs: !Ref AWS::Region\n" },
        { Call(IntrinsicFunction.ImportValue, Call(IntrinsicFunction.Base64, Sub("a"))), "A:\n  Fn::ImportValue:\n    Fn::Base64: !Sub a\n" },
        { Call(IntrinsicFunction.ImportValue, Number(1)), "A:\n  Fn::ImportValue: 1\n" },
        { Call(IntrinsicFunction.Sub, List(Text("${A}"), Map(("A", Ref("B"))))), "A: !Sub\n  - ${A}\n  - A: !Ref B\n" },
        { Call(IntrinsicFunction.Transform, Map(("Name", Text("AWS::Include")))), "A: !Transform\n  Name: AWS::Include\n" },
        { Call(IntrinsicFunction.And, List()), "A: !And []\n" },
        { If("C", Call(IntrinsicFunction.ImportValue, Sub("a-b")), Ref("AWS::NoValue")), "A: !If\n  - C\n  - Fn::ImportValue: !Sub a-b\n  - !Ref AWS::NoValue\n" },
        { If("C", Text("a\nb\n"), Text("c")), "A: !If\n  - C\n  - |\n    a\n    b\n  - c\n" },
        { If("C", Map(("X", Number(1))), Map()), "A: !If\n  - C\n  - X: 1\n  - {}\n" },
        { List(If("C", List(Map(("X", Number(1)))), List())), "A:\n  - !If\n    - C\n    - - X: 1\n    - []\n" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Writes_each_call_in_the_shortest_form_that_yaml_allows(TemplateNode call, string written)
    {
        var yaml = Document(("A", call)).ToYaml();

        Assert.Equal(written, yaml);
    }

    [Theory]
    [InlineData(110, true)]
    [InlineData(111, false)]
    public void Writes_arguments_on_one_line_up_to_110_columns(int width, bool onOneLine)
    {
        var filler = new string('x', width - "A: !If [C, , d]".Length);

        var yaml = Document(("A", If("C", Text(filler), Text("d")))).ToYaml();

        Assert.Equal(onOneLine ? $"A: !If [C, {filler}, d]\n" : $"A: !If\n  - C\n  - {filler}\n  - d\n", yaml);
    }

    [Fact]
    public void Writes_long_lists_of_numbers_on_one_line_and_others_below_each_other()
    {
        var yaml = Document(("A", List(Number(1), Number(2), Number(3), Number(4))), ("B", List(Number(1))), ("C", List(Text("1"), Text("a"), Text("b"), Text("c")))).ToYaml();

        Assert.Equal("A: [1, 2, 3, 4]\n\nB:\n  - 1\n\nC:\n  - '1'\n  - a\n  - b\n  - c\n", yaml);
    }
}

using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Planning.Spelling;

namespace CfnGen.Planning.Consequences.Exports;

/// <summary>A name of which deploy time may decide parts: <c>${AWS::StackName}-VPC</c> is any text and then <c>-VPC</c>.</summary>
internal sealed class NameShape
{
    private const char AnyText = '\0';

    private readonly string shape;

    private NameShape(string shape) => this.shape = shape;

    /// <summary>Whether nothing is left to deploy time.</summary>
    public bool IsExact => !shape.Contains(AnyText, StringComparison.Ordinal);

    /// <summary>Null: deploy time decides all of it.</summary>
    public static NameShape? Of(TemplateNode node)
    {
        var text = new StringBuilder();
        switch (Canonical.Plain.Of(node))
        {
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
            case IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode { Text: "" }, SequenceNode pieces] } } call when call.Function == IntrinsicFunction.Join:
                foreach (var piece in pieces.Items)
                {
                    text.Append(piece is ScalarNode literal ? literal.Text : AnyText);
                }

                break;
        }

        return text.Length == 0 ? null : new(text.ToString());
    }

    /// <summary>Whether both can be the same name.</summary>
    public bool Meets(NameShape other)
    {
        var known = new bool?[shape.Length + 1, other.shape.Length + 1];
        return Meets(0, 0);

        bool Meets(int one, int two)
        {
            if (known[one, two] is { } answer)
            {
                return answer;
            }

            var (first, second) = (one < shape.Length ? shape[one] : default(char?), two < other.shape.Length ? other.shape[two] : default(char?));
            answer = first == AnyText ? Meets(one + 1, two) || (second is not null && Meets(one, two + 1))
                : second == AnyText ? Meets(one, two + 1) || (first is not null && Meets(one + 1, two))
                : first == second && (first is null || Meets(one + 1, two + 1));
            known[one, two] = answer;
            return answer;
        }
    }
}

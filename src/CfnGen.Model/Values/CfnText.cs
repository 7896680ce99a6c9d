using System.ComponentModel;
using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A value whose literal is a text. Each such type can be written as an interpolated string: its holes become references of an <c>Fn::Sub</c>.</summary>
/// <remarks>
/// Text of the author's never becomes a live reference: <c>${</c> in it is written <c>${!</c> where there is an <c>Fn::Sub</c>.
/// A single hole without text is the reference itself. Numbers are written the same in every culture.
/// </remarks>
public abstract class CfnText : CfnValue
{
    private readonly TextComposer? composer;

    private protected CfnText(TemplateNode? node)
        : base(node)
    {
    }

    private protected CfnText(int literalLength, int formattedCount)
        : base(null) => composer = new(literalLength, formattedCount);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => Open.Literal(value);

    /// <summary>A text that is known now; never read as a reference.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string value) => Open.Text(value);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(long value) => Open.Text(value.ToString(CultureInfo.InvariantCulture));

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(double value) => Open.Text(value.ToString("R", CultureInfo.InvariantCulture));

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(char value) => Open.Text(value.ToString());

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(DeclaredId value) => Open.Text(value.ToString());

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(CfnText value) => Open.Hole(value.Node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(CfnInteger value) => Open.Hole(value.Node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(CfnNumber value) => Open.Hole(value.Node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(CfnBoolean value) => Open.Hole(value.Node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(CfnExpression value) => Open.Hole(value.Node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(Parameter<T> value)
        where T : CfnValue, ICfnValue<T> => Open.Hole(value.RefNode);

    private TextComposer Open => composer is not null && !IsRead
        ? composer
        : throw new InvalidOperationException("A text that was already read cannot grow: make a new one.");

    private protected override TemplateNode Compose() => composer!.Compose();
}

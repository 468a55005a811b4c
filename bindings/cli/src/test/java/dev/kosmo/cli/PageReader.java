package dev.kosmo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the blocks and links of a page, and tells what each text is there for. */
final class PageReader extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final String name;
  private final String markdown;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Page.Link> links = new ArrayList<>();
  private boolean sectionHasCode;
  private int row;

  PageReader(String name, String markdown) {
    this.name = name;
    this.markdown = markdown;
  }

  Page page() {
    PARSER.parse(markdown).accept(this);
    return new Page(name, List.copyOf(blocks), List.copyOf(links));
  }

  @Override
  public void visit(Heading heading) {
    sectionHasCode = false;
    visitChildren(heading);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    add(block, block.getInfo(), block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    add(block, "", block.getLiteral());
  }

  @Override
  public void visit(Link link) {
    links.add(new Page.Link(line(link), link.getDestination()));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    links.add(new Page.Link(line(image), image.getDestination()));
  }

  private void add(Node node, String language, String code) {
    var before = node.getPrevious() instanceof Paragraph paragraph ? source(paragraph) : "";
    if (!(node.getPrevious() instanceof FencedCodeBlock)) {
      row = blocks.size();
    }
    var role = role(language, before);
    if (role == Block.Role.OUTPUT) {
      row().replaceAll(each -> each.withOutput(code));
    }
    blocks.add(new Block(name, line(node), language, role, code, before, Optional.empty()));
    sectionHasCode |= role == Block.Role.CODE;
  }

  private Block.Role role(String language, String before) {
    if (PageClasses.RESOURCE.matcher(before).find()) {
      return Block.Role.RESOURCE;
    } else if (!language.equals("text")) {
      return Block.Role.CODE;
    } else if (!row().isEmpty()) {
      return row().stream().allMatch(Block::prints) ? Block.Role.OUTPUT : Block.Role.STRAY;
    }
    return sectionHasCode ? Block.Role.STRAY : Block.Role.DRAWING;
  }

  /** The blocks that nothing separates from what comes next: one example in several languages. */
  private List<Block> row() {
    return blocks.subList(row, blocks.size());
  }

  private String source(Node node) {
    return node.getSourceSpans().stream()
        .map(
            span ->
                markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
        .collect(Collectors.joining("\n"));
  }

  private static int line(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + 1;
  }
}
